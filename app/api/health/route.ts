import { lastTurn } from "@/lib/jobs/last-turn";
import { isReady } from "@/lib/store/health";
import { stoppedJobs } from "@/lib/store/jobs";

export const dynamic = "force-dynamic";

/**
 * Whether the server is up (it answers) and ready (its database is whole and can be read and written; otherwise 503), when jobs were last
 * looked through, and how many of them failed for good, including recurring ones that haven't succeeded since. Says nothing else.
 */
export async function GET(): Promise<Response> {
  const ready = await isReady();
  const turned = lastTurn();
  const jobs = {
    turnedAt: turned === null ? null : new Date(turned).toISOString(),
    stopped: ready ? await stoppedJobs().catch(() => null) : null,
  };
  return Response.json(
    { live: true, ready, jobs },
    { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
