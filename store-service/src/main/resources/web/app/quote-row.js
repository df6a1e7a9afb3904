import { html, nothing } from 'lit';
import { articleLink, timestamp } from './verdict-card.js';
import * as words from './words.js';

/** A quote with its speaker, cue, standing and article. */
export function quoteRow(quote) {
  const speaker = quote.speaker;
  const standing = words.standing(quote.standing);
  return html`
    <article class="quote" aria-label="Quote">
      <blockquote class=${quote.kind.toLowerCase()}>${quote.text}</blockquote>
      <p class="speaker">
        <strong>${speaker?.name ?? speaker?.mention ?? 'Nobody named'}</strong>
        ${speaker?.role ? html`<span class="job">${speaker.role}</span>` : nothing}
        ${standing ? html`<span class="tag warn">${standing}</span>` : nothing}
      </p>
      <p class="saying">${saying(quote)}</p>
      <p class="where">${articleLink(quote.article)} ${timestamp(quote.article?.publishedAt)}</p>
    </article>`;
}

const FORMS = {
  DIRECT: 'in direct speech',
  MIXED: 'partly in direct speech',
  INDIRECT: 'in indirect speech',
  TRANSCRIPT: 'in a transcript',
  POST: 'in a post',
  CLAIM_BOX: 'in a rating box',
};

function saying(quote) {
  const { date, place, medium, addressee } = quote.said;
  return [
    FORMS[quote.kind],
    medium && `on ${medium.value}`,
    addressee && `to ${addressee.value}`,
    place && `in ${place.value}`,
    date && words.day(date.value),
  ]
    .filter(Boolean)
    .join(' · ');
}
