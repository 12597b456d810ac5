/** What to do where there is no button for it beside the sentence. */
export const TRY_AGAIN = "Try again.";
const ONCE_ONLINE = "Try again once you’re online.";

/** Whether this device itself says that it has no network. */
const isOffline = (): boolean => typeof navigator !== "undefined" && navigator.onLine === false;

/**
 * Says that nothing came back: "Not saved: the server didn’t answer. Try again."; "Not saved: you’re offline. Try again once you’re online."
 * where that is why. `what` is what didn’t happen, or null; `then` is what is so nevertheless and what to do, one sentence each. Asked for when
 * it's shown: a moment later it may be the other.
 */
export function serverSilent(what: string | null, ...then: string[]): string {
  const offline = isOffline();
  const why = offline ? "you’re offline" : "the server didn’t answer";
  const silent = what === null ? `${why[0]?.toUpperCase()}${why.slice(1)}.` : `${what}: ${why}.`;
  return [silent, ...then.map((words) => (offline && words === TRY_AGAIN ? ONCE_ONLINE : words))].join(" ");
}
