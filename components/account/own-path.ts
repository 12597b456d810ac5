const ELSEWHERE = "http://own.invalid";

/** Where to go after signing in: `next` when it is a path of this site, else Today. */
export function ownPath(next: string | undefined): string {
  if (!next?.startsWith("/") || !URL.canParse(next, ELSEWHERE)) return "/today";
  // As a browser reads it: it takes \ for / and leaves out tabs and line ends.
  const { origin, pathname, search, hash } = new URL(next, ELSEWHERE);
  return origin === ELSEWHERE && !pathname.startsWith("//") ? pathname + search + hash : "/today";
}
