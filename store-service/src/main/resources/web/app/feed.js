// Verdicts and quotes from the API, kept up to date by the stream.
import { closeSession, openSession, refusal } from './login.js';

const PAGE = 40;

/** Items by id, newest first, with the cursor that continues them. */
class Shelf {
  items = [];
  next = undefined;
  loaded = false;

  has(id) {
    return this.items.some(item => item.id === id);
  }

  /** A newer state takes the place of the older one; what is new comes first. */
  put(item) {
    const at = this.items.findIndex(known => known.id === item.id);
    if (at < 0) {
      this.items = [item, ...this.items];
    } else if ((item.version ?? 1) >= (this.items[at].version ?? 1)) {
      this.items = this.items.with(at, item);
    }
  }

  remove(id) {
    this.items = this.items.filter(item => item.id !== id);
  }

  /** The newest page, around what the stream has brought meanwhile. */
  begin(page) {
    const known = new Set(page.items.map(item => item.id));
    const early = this.items.filter(item => !known.has(item.id));
    this.items = [...page.items, ...early.filter(item => this.loaded)];
    if (!this.loaded) {
      this.items = [...early, ...page.items];
    }
    this.next = page.next;
    this.loaded = true;
  }

  append(page) {
    const known = new Set(this.items.map(item => item.id));
    this.items = [...this.items, ...page.items.filter(item => !known.has(item.id))];
    this.next = page.next;
  }
}

export class Feed {
  verdicts = new Shelf();
  quotes = new Shelf();
  connection = 'connecting';
  waiting = [];
  /** Whether this page has swapped a key for a session. */
  keyed = false;
  /** How the last key was refused: a status; undefined when none was given. */
  refused = undefined;

  /** @param changed is called after every change; @param held says whether arrivals have to wait */
  constructor(changed, held) {
    this.changed = changed;
    this.held = held;
  }

  start() {
    const source = new EventSource('/v1/stream');
    source.addEventListener('open', () => this.opened());
    source.addEventListener('error', () => this.lost(source));
    source.addEventListener('reset', () => this.reset());
    source.addEventListener('verdict', event => this.arrived(this.verdicts, JSON.parse(event.data)));
    source.addEventListener('quote', event => this.arrived(this.quotes, JSON.parse(event.data)));
    source.addEventListener('quote-withdrawn', event => {
      const { id } = JSON.parse(event.data);
      this.waiting = this.waiting.filter(([, item]) => item.id !== id);
      this.quotes.remove(id);
      this.changed();
    });
  }

  /** A browser comes back by itself after a cut, but not after an answer that is no stream. */
  async lost(source) {
    this.state('away');
    if (source.readyState !== EventSource.CLOSED) {
      return;
    }
    if (await refusal()) {
      this.lock();
    } else {
      setTimeout(() => this.start(), 3000);
    }
  }

  /** Nothing is shown any more to whoever may not read. */
  lock() {
    this.verdicts = new Shelf();
    this.quotes = new Shelf();
    this.waiting = [];
    this.keyed = false;
    this.state('locked');
  }

  async open(key) {
    const status = await openSession(key);
    this.refused = status === 204 ? await refusal() : status || 503;
    this.keyed = !this.refused;
    if (this.keyed) {
      this.state('connecting');
      this.start();
    } else {
      this.changed();
    }
  }

  async leave() {
    await closeSession();
    location.reload();
  }

  /** What happened since the last event cannot be told: what is known may be out of date. */
  reset() {
    this.verdicts = new Shelf();
    this.quotes = new Shelf();
    this.waiting = [];
    this.opened();
  }

  async opened() {
    this.state('live');
    try {
      const [verdicts, quotes] = await Promise.all([page('verdicts'), page('quotes')]);
      this.verdicts.begin(verdicts);
      this.quotes.begin(quotes);
      this.changed();
    } catch {
      this.state('away');
    }
  }

  async more(name) {
    const shelf = this[name];
    shelf.append(await page(name, shelf.next));
    this.changed();
  }

  /** Known items change in place; new ones wait while the reader is somewhere down the page. */
  arrived(shelf, item) {
    if (shelf.has(item.id) || !this.held()) {
      shelf.put(item);
    } else {
      this.waiting = [...this.waiting.filter(([, held]) => held.id !== item.id), [shelf, item]];
    }
    this.changed();
  }

  release() {
    this.waiting.forEach(([shelf, item]) => shelf.put(item));
    this.waiting = [];
    this.changed();
  }

  state(connection) {
    this.connection = connection;
    this.changed();
  }
}

async function page(name, after) {
  const query = new URLSearchParams({ limit: PAGE, ...(after && { after }) });
  const answer = await fetch(`/v1/${name}?${query}`);
  if (!answer.ok) {
    throw new Error(`${name}: ${answer.status}`);
  }
  return answer.json();
}
