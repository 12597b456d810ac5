import { DatabaseBusy } from "@/lib/store/errors";
import { privately } from "./private-headers";

/** What is answered while the database is busy, whatever was asked. */
export const BUSY_NOW = "The database is busy. Nothing was saved. Try again.";
/** So many seconds later the same may be asked again. */
const AGAIN_AFTER = "2";

/**
 * A route handler that answers a busy database as that: 503, where a form and a program read what went wrong, or as the text of a page to
 * somebody who went there.
 */
export function route<Asked extends unknown[]>(
  handle: (...asked: Asked) => Promise<Response>,
): (...asked: Asked) => Promise<Response> {
  return async (...asked) => {
    try {
      return await handle(...asked);
    } catch (error) {
      if (error instanceof DatabaseBusy) return busy(asked[0]);
      throw error;
    }
  };
}

function busy(request: unknown): Response {
  const answer = { status: 503, headers: { ...privately, "retry-after": AGAIN_AFTER } };
  const reader = request instanceof Request ? request.headers.get("accept") : null;
  return reader?.includes("text/html")
    ? new Response(`${BUSY_NOW}\n`, answer)
    : Response.json({ problems: [{ path: "", message: BUSY_NOW }] }, answer);
}
