/// Who may do what.
///
/// Every request passes the [Gate] before anything else sees it: [Strangers] turns away what a web
/// page sends from elsewhere, [Keys] knows who comes with a key ([Secret]) or the cookie of a
/// session, [Requirement] says which scope a request needs, and [Limits] how many a key may send.
/// [KeyResource] creates, lists and revokes keys, [SessionResource] swaps one for a cookie.
/// [Readiness] keeps a service from starting that anybody could reach and that knows no key.
@NullMarked
package io.onrecord.store.access;

import org.jspecify.annotations.NullMarked;
