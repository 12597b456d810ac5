import { canRead } from "@/lib/store/health";

export const dynamic = "force-dynamic";

/** Whether the server is up (it answers) and ready (its database can be read, else 503); says nothing else. */
export async function GET(): Promise<Response> {
  const ready = await canRead();
  return Response.json({ live: true, ready }, { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } });
}
