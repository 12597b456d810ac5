/** What a request says of where it comes from; the standard Headers or next/headers. */
type Headers = { get(name: string): string | null };

/** The client's network address: the last entry, which our own server wrote. */
export function clientAddress(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}

/**
 * Whether a browser says that another site sent this request. What changes anything is refused then, before it is looked
 * at: the session's cookie would come along with a form of somebody else's page.
 */
export function isFromElsewhere(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return true;
  const origin = headers.get("origin");
  if (origin === null) return false;
  return !URL.canParse(origin) || new URL(origin).host !== headers.get("host");
}
