/** What to do where there is no button for it beside the sentence. */
export const TRY_AGAIN = "Try again.";

/**
 * Says that the server didn’t answer: "Not saved: the server didn’t answer. Try again." `what` is what didn’t happen, or null; `then` is what
 * is so nevertheless and what to do, one sentence each.
 */
export function serverSilent(what: string | null, ...then: string[]): string {
  const silent = what === null ? "The server didn’t answer." : `${what}: the server didn’t answer.`;
  return [silent, ...then].join(" ");
}
