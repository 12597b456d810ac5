import { canRead } from "@/lib/store/health";

export const dynamic = "force-dynamic";

/** Whether the server is up and its database answers; says nothing else. */
export async function GET(): Promise<Response> {
  const ok = await canRead();
  return Response.json({ ok }, { status: ok ? 200 : 503, headers: { "cache-control": "no-store" } });
}
