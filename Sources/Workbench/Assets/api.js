// Requests to the server: one shape of mistake, whatever went wrong.

const LONGEST = 20_000;

export class Refusal extends Error {
  /** @param {number} status 0 when no answer came */
  constructor(status, body, retryAfter) {
    super(body.message);
    this.status = status;
    this.code = body.code;
    this.remedy = body.remedy;
    this.reason = body.reason;
    this.body = body;
    this.retryAfter = retryAfter;
  }
  /** Worth trying again as it is: nothing was wrong with what we asked. */
  get passes() { return this.status === 0 || [408, 429, 502, 503, 504, 507].includes(this.status); }
}

let signedOut = () => location.assign(signInAddress());

/** What a page does first when the session has ended, for example keep what is being typed. */
export function onSignedOut(work) { signedOut = work; }

export const signInAddress = () => `/sign-in?next=${encodeURIComponent(location.pathname)}`;

export async function request(address, { method = "GET", body, headers = {}, signal, keepalive = false } = {}) {
  // A server that hangs is one that does not answer: without a limit the queue would wait for it for ever.
  const limit = AbortSignal.timeout(LONGEST);
  const asked = { method, headers: { Accept: "application/json", ...headers }, credentials: "same-origin", keepalive, signal: signal ? AbortSignal.any([signal, limit]) : limit };
  if (method !== "GET") asked.headers["X-Plait"] = "1";
  if (body !== undefined) {
    asked.headers["Content-Type"] = "application/json";
    asked.body = JSON.stringify(body);
  }
  let answer;
  try {
    answer = await fetch(address, asked);
  } catch (problem) {
    if (problem.name === "AbortError") throw problem;
    throw new Refusal(0, { code: "WB-OFFLINE", message: "The server does not answer.", remedy: "Your changes are kept here and are sent as soon as it does." });
  }
  const read = await answer.json().catch(() => null);
  if (answer.ok && (read !== null || answer.status === 204)) return read;
  if (answer.status === 401) signedOut();
  const retryAfter = Number(answer.headers.get("Retry-After")) || 0;
  // An answer that broke off tells nothing about what happened, so it counts as none.
  const status = answer.ok ? 0 : answer.status;
  throw new Refusal(status, read ?? { code: "WB-ANSWER", message: "The answer of the server could not be read.", remedy: "Reload the page. Your changes are kept here." }, retryAfter);
}
