import { lastTurn } from "@/lib/jobs/last-turn";
import { isReady } from "@/lib/store/health";
import { stoppedJobs } from "@/lib/store/jobs";

export const dynamic = "force-dynamic";

/**
 * Whether the server is up (it answers) and ready (its database is whole and can be read and written, else 503); when what runs by the clock was last looked
 * through, and how many jobs failed as often as they may, those among them that come again and were not done since. Says nothing else.
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
