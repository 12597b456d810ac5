import { builtFiles } from "@/lib/offline/built-files";

export const dynamic = "force-dynamic";

/** Which files this release is drawn with, for a device that keeps them; the same for everybody. */
export async function GET(): Promise<Response> {
  return Response.json(await builtFiles(), { headers: { "cache-control": "no-cache" } });
}
