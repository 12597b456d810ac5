/**
 * Whether a browser says that another site sent this request. What changes anything is refused then, before it is looked at: the
 * session's cookie would come along with a form on somebody else's page. The scheme counts, and where APP_URL is set, its host is the
 * only one.
 * @param {{ get(name: string): string | null | undefined }} headers
 * @param {NodeJS.Dict<string>} [environment]
 * @returns {boolean}
 */
export function isFromElsewhere(headers, environment = process.env) {
  const site = headers.get("sec-fetch-site");
  if (site && site !== "same-origin" && site !== "none") return true;
  const origin = headers.get("origin");
  if (origin === null || origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).origin !== ownOrigin(headers.get("host"), environment);
}

/** @param {string | null | undefined} host @param {NodeJS.Dict<string>} environment */
function ownOrigin(host, { APP_URL, NEXTAUTH_URL }) {
  if (APP_URL && URL.canParse(APP_URL)) return new URL(APP_URL).origin;
  const address = `${NEXTAUTH_URL?.startsWith("https:") ? "https" : "http"}://${host}`;
  return URL.canParse(address) ? new URL(address).origin : null;
}
