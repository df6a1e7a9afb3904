// The contract's words, as people read them.

const KINDS = {
  PUBLISHED_RATING: 'Published rating',
  REPEAT: 'Repeated claim',
  DISPUTED: 'Disputed',
  SELF_CONTRADICTION: 'Self-contradiction',
  CORROBORATED: 'Corroborated',
  CORRECTION: 'Correction',
};

const CLASSES = {
  TRUE: 'true',
  MOSTLY_TRUE: 'mostly true',
  MIXED: 'mixed',
  MOSTLY_FALSE: 'mostly false',
  FALSE: 'false',
  UNSUPPORTED: 'unsupported, which is not false',
  MISLEADING: 'misleading',
  POSITION_CHANGE: 'change of position',
  MEDIA_CONTEXT: 'wrong context',
  SATIRE: 'satire',
  OUTDATED: 'outdated',
  UNCLASSIFIED: 'not classified',
};

const REASONS = {
  RATING_CHANGED: 'the publisher changed its rating',
  TEXT_CORRECTED: 'the article was corrected',
  LABEL_RENAMED: 'the publisher renamed its label',
  ARTICLE_CANCELED: 'the article was canceled',
  EXTRACTOR_CHANGED: 'it was read anew',
  BASIS_WITHDRAWN: 'what it was about no longer stands',
  CLAIM_FOUND: 'the statement that it denies stands in another article',
  PERSON: 'an editor decided',
};

const DENIALS = {
  EXPLICIT: 'denies it',
  SCOPED: 'denies a part of it',
  MIXED: 'denies some and admits some',
  NO_RECOLLECTION: 'does not recall it',
  HEDGED: 'denies it with reservations',
};

const STANDINGS = {
  DENIED: 'denied',
  FABRICATED_PER_SOURCE: 'said to be fabricated',
  HYPOTHETICAL: 'hypothetical',
  SATIRE: 'satire',
};

const ROLES = {
  RATING: 'Rating',
  CLAIM: 'Claim',
  CLAIMANT: 'Claimant',
  LIMITATION: 'Limitation',
  UTTERANCE: 'Said',
  REPETITION: 'Repeated',
  DENIAL: 'Denied',
  EARLIER_STATEMENT: 'Said before',
  NARRATION: 'In the text',
  CORRECTION: 'Correction',
};

const plain = word => (word ?? '').toLowerCase().replaceAll('_', ' ');
const lookUp = table => word => table[word] ?? plain(word);

export const kind = lookUp(KINDS);
export const kinds = Object.keys(KINDS);
export const ratingClass = lookUp(CLASSES);
export const reason = lookUp(REASONS);
export const denial = lookUp(DENIALS);
export const role = lookUp(ROLES);
export const standing = word => STANDINGS[word];

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const EXACT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'long' });

/** The hour of today's times, the day of others. */
export function when(iso) {
  const time = new Date(iso);
  return time.toDateString() === new Date().toDateString() ? CLOCK.format(time) : DAY.format(time);
}

export const exactly = iso => EXACT.format(new Date(iso));

/** An ISO date of whatever precision: 2019, 2019-06, 2019-06-30. */
export function day(iso) {
  return /^\d{4}-\d\d-\d\d$/.test(iso) ? DAY.format(new Date(iso + 'T12:00:00')) : iso;
}

/** Addresses come from outside: only those of the web become links. */
export function webAddress(url) {
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}
