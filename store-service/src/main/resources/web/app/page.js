import { LitElement, html, nothing } from 'lit';
import { Feed } from './feed.js';
import { login } from './login.js';
import { quoteRow } from './quote-row.js';
import { verdictCard } from './verdict-card.js';
import * as words from './words.js';

const CONNECTIONS = {
  connecting: 'Connecting',
  live: 'Live',
  away: 'Connection lost, trying again',
  locked: 'Locked',
};

const AT_TOP = 160;

/** The whole page: verdicts, quotes, and how the connection is. */
class OnRecordPage extends LitElement {
  static properties = { shown: { state: true } };

  constructor() {
    super();
    this.shown = 'ALL';
    this.feed = new Feed(
      () => this.requestUpdate(),
      () => window.scrollY > AT_TOP,
    );
  }

  connectedCallback() {
    super.connectedCallback();
    this.feed.start();
    window.addEventListener('scroll', this.backAtTop, { passive: true });
  }

  disconnectedCallback() {
    window.removeEventListener('scroll', this.backAtTop);
    super.disconnectedCallback();
  }

  backAtTop = () => {
    if (window.scrollY === 0 && this.feed.waiting.length) {
      this.feed.release();
    }
  };

  /** One style sheet for the page: no shadow. */
  createRenderRoot() {
    return this;
  }

  render() {
    return html`${this.top()}
      <main>${this.content()}</main>
      ${this.arrivals()}
      <footer>
        <p>Verdicts are other people's judgements, in their words; OnRecord adds none of its own. A repeat
          is found by a machine, and may be wrong.</p>
        <p><a href="/v1/verdicts">/v1/verdicts</a> <a href="/v1/quotes">/v1/quotes</a>
          <a href="/q/openapi">OpenAPI</a></p>
        ${
          this.feed.keyed
            ? html`<p><button type="button" @click=${() => this.feed.leave()}>End this session</button></p>`
            : nothing
        }
      </footer>`;
  }

  content() {
    if (this.feed.connection === 'locked') {
      return login(key => this.feed.open(key), this.feed.refused);
    }
    return this.isEmpty() ? welcome() : html`${this.verdicts()} ${this.quotes()}`;
  }

  isEmpty() {
    const { verdicts, quotes } = this.feed;
    return verdicts.loaded && verdicts.items.length + quotes.items.length === 0;
  }

  top() {
    const { connection } = this.feed;
    return html`<header class="top">
      <div>
        <p class="name">OnRecord</p>
        <h1>Who said what, and did it hold up?</h1>
      </div>
      <p class="connection ${connection}" role="status">${CONNECTIONS[connection]}</p>
    </header>`;
  }

  verdicts() {
    const shelf = this.feed.verdicts;
    const byId = new Map(shelf.items.map(item => [item.id, item]));
    const cards = shelf.items.filter(item => this.shown === 'ALL' || item.kind === this.shown);
    return html`<section id="verdicts" tabindex="-1" aria-label="Verdicts" aria-busy=${!shelf.loaded}>
      <header class="section">
        <h2>Verdicts</h2>
        ${this.choices(shelf)}
      </header>
      ${cards.map(item => verdictCard(item, byId.get(item.about?.verdictId)))}
      ${shelf.loaded && !cards.length ? html`<p class="none">None so far.</p>` : nothing}
      ${shelf.loaded ? nothing : placeholders(3)} ${this.more('verdicts')}
    </section>`;
  }

  quotes() {
    const shelf = this.feed.quotes;
    return html`<section id="quotes" aria-label="Quotes" aria-busy=${!shelf.loaded}>
      <header class="section"><h2>Quotes</h2></header>
      ${shelf.items.map(quoteRow)}
      ${shelf.loaded && !shelf.items.length ? html`<p class="none">None so far.</p>` : nothing}
      ${shelf.loaded ? nothing : placeholders(4)} ${this.more('quotes')}
    </section>`;
  }

  /** The kinds that there are, to choose from. */
  choices(shelf) {
    const present = words.kinds.filter(kind => shelf.items.some(item => item.kind === kind));
    if (present.length < 2) {
      return nothing;
    }
    return html`<div class="choices" role="group" aria-label="Kinds of verdicts">
      ${['ALL', ...present].map(
        kind => html`<button type="button" aria-pressed=${this.shown === kind}
          @click=${() => (this.shown = kind)}>${kind === 'ALL' ? 'All' : words.kind(kind)}</button>`,
      )}
    </div>`;
  }

  more(name) {
    return this.feed[name].next
      ? html`<button type="button" class="more" @click=${() => this.feed.more(name)}>Show older ${name}</button>`
      : nothing;
  }

  /** What arrived while the reader was reading further down. */
  arrivals() {
    const count = this.feed.waiting.length;
    return html`<div class="arrivals" role="status">${
      count
        ? html`<button type="button" @click=${() => this.toTop()}>${count} new, show</button>`
        : nothing
    }</div>`;
  }

  toTop() {
    this.feed.release();
    window.scrollTo({ top: 0 });
  }
}

function placeholders(count) {
  return Array.from({ length: count }, () => html`<div class="placeholder" aria-hidden="true"></div>`);
}

const ARTICLE = `{"source": "gazette.example", "uri": "ferry-1",
  "headline": "Council argues over the ferry",
  "text": "“The ferry has not lost a day since May,” said Mara Lindqvist."}`;

function welcome() {
  return html`<section class="welcome" id="verdicts" tabindex="-1">
    <h2>Nothing on record yet</h2>
    <p>Articles that are pushed in appear here as quotes and verdicts, within a second or so.
      Start with the samples that come with OnRecord:</p>
    <pre tabindex="0"><code>./onrecord up --samples</code></pre>
    <p>Or push an article of your own:</p>
    <pre tabindex="0"><code>curl -X POST http://localhost:8081/v1/articles \\
  -H 'Content-Type: application/json' \\
  -d '${ARTICLE}'</code></pre>
  </section>`;
}

customElements.define('onrecord-page', OnRecordPage);
