import { html, nothing } from 'lit';
import * as words from './words.js';

/** The article as a link, where it has an address of the web. */
export function articleLink(article) {
  if (!article) {
    return nothing;
  }
  const title = article.headline ?? article.source.name ?? article.source.domain;
  const address = words.webAddress(article.url);
  const link = address
    ? html`<a href=${address} rel="noopener noreferrer external">${title}</a>`
    : html`<span>${title}</span>`;
  return html`<span class="article">${link}
    <span class="outlet">${article.source.name ?? article.source.domain}</span></span>`;
}

export function timestamp(iso) {
  return iso ? html`<time datetime=${iso} title=${words.exactly(iso)}>${words.when(iso)}</time>` : nothing;
}

/** A verdict with who judged, in their words, and what shows it. */
export function verdictCard(verdict, about) {
  if (verdict.status === 'WITHDRAWN') {
    return withdrawn(verdict);
  }
  return html`
    <article class="card" aria-labelledby="v-${verdict.id}">
      <header>
        <h3 id="v-${verdict.id}">${words.kind(verdict.kind)}</h3>
        ${matched(verdict.match)} ${timestamp(verdict.observedAt)}
      </header>
      ${judgement(verdict, about)}
      <blockquote>${verdict.claim.text}</blockquote>
      ${claimed(verdict.claim)} ${evidence(verdict)} ${changed(verdict)}
    </article>`;
}

function judgement(verdict, about) {
  const judge = verdict.assessor?.name ?? verdict.assessor?.domain ?? 'Somebody unnamed';
  switch (verdict.kind) {
    case 'PUBLISHED_RATING':
      return html`<p class="judgement"><strong>${judge}</strong> rates this ${rating(verdict.rating)}</p>`;
    case 'REPEAT':
      return html`<p class="judgement"><strong>${judge}</strong> says what
        ${about?.assessor ? html`<strong>${about.assessor.name ?? about.assessor.domain}</strong>` : 'a fact-checker'}
        ${verdict.rating ? html`rated ${rating(verdict.rating)}` : 'has rated'}</p>`;
    case 'DISPUTED':
      if (verdict.about?.verdictId) {
        return html`<p class="judgement"><strong>${judge}</strong> disputes how this was rated</p>`;
      }
      return html`<p class="judgement"><strong>${judge}</strong>
        <span class="rating disputed"><span class="verbatim">${words.denial(verdict.denial?.strength)}</span></span></p>`;
    case 'SELF_CONTRADICTION':
      return html`<p class="judgement"><strong>${judge}</strong> sets this against another statement of the same person</p>`;
    case 'CORROBORATED':
      return html`<p class="judgement">Independent origins say the same</p>`;
    case 'CORRECTION':
      return html`<p class="judgement"><strong>${judge}</strong> corrects itself on this</p>`;
    default:
      return html`<p class="judgement"><strong>${judge}</strong> ${verdict.rating ? rating(verdict.rating) : nothing}</p>`;
  }
}

/** The publisher's own label; our class of it stands beside it, in words too. */
function rating(given) {
  const same = given.verbatim.toLowerCase() === words.ratingClass(given.class);
  return html`<span class="rating class-${given.class.toLowerCase().replaceAll('_', '-')}"><span
    class="verbatim">“${given.verbatim}”</span>${same ? nothing : html`<span
    class="class">${words.ratingClass(given.class)}</span>`}</span>`;
}

function matched(match) {
  if (!match) {
    return nothing;
  }
  const decision = match.decision === 'CONFIRMED' ? 'Confirmed' : 'Suggested, not confirmed';
  return html`<span class="tag">${decision} · ${Math.round(match.score * 100)} % alike</span>`;
}

function claimed(claim) {
  const said = claim.level === 'ATTRIBUTION' ? 'Said to be by' : 'Claimed by';
  const parts = [
    claim.claimant && html`${said} <strong>${claim.claimant}</strong>`,
    claim.date && html`on <time datetime=${claim.date}>${words.day(claim.date)}</time>`,
    claim.place && `in ${claim.place}`,
  ].filter(Boolean);
  return parts.length ? html`<p class="claimed">${parts.map(part => html`${part} `)}</p>` : nothing;
}

function evidence(verdict) {
  const articles = new Map(verdict.articles.map(article => [article.id, article]));
  return html`<ul class="evidence">
    ${verdict.evidence.map(
      item => html`<li><span class="role">${words.role(item.role)}</span>
        <q>${item.words}</q>${articleLink(articles.get(item.articleId))}</li>`,
    )}
  </ul>`;
}

function changed(verdict) {
  return verdict.version > 1
    ? html`<p class="changed">State ${verdict.version}: ${words.reason(verdict.reason)}</p>`
    : nothing;
}

function withdrawn(verdict) {
  return html`
    <article class="card gone" aria-labelledby="v-${verdict.id}">
      <header>
        <h3 id="v-${verdict.id}">${words.kind(verdict.kind)}, withdrawn</h3>
        ${timestamp(verdict.observedAt)}
      </header>
      <p>Withdrawn because ${words.reason(verdict.reason)}.</p>
    </article>`;
}
