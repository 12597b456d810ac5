import type { Instrumentation } from "next";

/** An error that reached nobody who could do something about it: found in the log by the number that its page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, { routePath, routeType }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { aboutError, isHungUp, logLine } = await import("@/lib/log.mjs");
  if (isHungUp(error)) return;
  const id = request.headers["x-request-id"];
  logLine("error", "page failed", {
    request: typeof id === "string" ? id : undefined,
    method: request.method,
    route: routePath,
    type: routeType,
    ...aboutError(error),
  });
};

/** At the start of the server: what runs by the clock begins to run. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startLoop } = await import("@/lib/jobs/loop");
  startLoop();
}
