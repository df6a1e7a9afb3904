/// What makes two submissions the same article: the publisher's domain and the publisher's
/// identifier, each in the one form that it is compared in.
@NullMarked
package io.onrecord.ingest.identity;

import org.jspecify.annotations.NullMarked;
