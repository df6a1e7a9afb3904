import { html, nothing } from 'lit';

const REFUSALS = {
  401: 'This key is not valid here.',
  403: 'This key may not read.',
  429: 'Too many requests with this key: try again in a minute.',
};

/** Asks for a key. @param open is called with it; @param refused is the last answer's status */
export function login(open, refused) {
  return html`<section class="login" id="verdicts" tabindex="-1" aria-labelledby="login-title">
    <h2 id="login-title">This page needs a key</h2>
    <form @submit=${event => submit(event, open)}>
      <label for="key">Key with the scope READ</label>
      <input id="key" name="key" type="password" autocomplete="current-password" required>
      <button type="submit">Open</button>
      <p role="alert">${refused ? (REFUSALS[refused] ?? 'The service does not answer.') : nothing}</p>
    </form>
    <p>The key is swapped for a cookie that no script can read; it is not kept.</p>
  </section>`;
}

function submit(event, open) {
  event.preventDefault();
  const field = event.target.elements.key;
  const key = field.value.trim();
  field.value = '';
  open(key);
}

/** Swaps a key for a session. @returns the status of the answer; 0 when there is none */
export async function openSession(key) {
  try {
    const headers = { Authorization: `Bearer ${key}` };
    return (await fetch('/v1/session', { method: 'POST', headers })).status;
  } catch {
    return 0;
  }
}

/** Whether reading is refused for want of a key, and how: a status, or 0. */
export async function refusal() {
  try {
    const { status } = await fetch('/v1/verdicts?limit=1');
    return status === 401 || status === 403 ? status : 0;
  } catch {
    return 0;
  }
}

export async function closeSession() {
  await fetch('/v1/session', { method: 'DELETE' });
}
