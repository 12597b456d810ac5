import { createHash } from "node:crypto";
import { feedFile, feedOf } from "@/lib/calendar/feed";
import { route } from "@/lib/route";
import { noteFeedRead, seasonOfFeed } from "@/lib/store/calendar-feeds";

const headers = { "cache-control": "private, max-age=0, must-revalidate", "x-robots-tag": "noindex" };

/**
 * A season's feed, for whoever has its secret address: no session is asked for. Any other address gets one and the same answer.
 * The ETag is weak and made of what the feed says: two answers with the same content differ only in their time stamps.
 */
export const GET = route(
  async (request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> => {
    const { file } = await params;
    const secret = file.endsWith(".ics") ? file.slice(0, -".ics".length) : "";
    const found = await seasonOfFeed(secret);
    if (!found) return new Response("No such calendar.\n", { status: 404, headers });
    const now = Date.now();
    await noteFeedRead(secret, now);
    const feed = feedOf(found.season, found.id, now, found.rings);
    const etag = `W/"${createHash("sha256").update(JSON.stringify(feed)).digest("base64url")}"`;
    if (isKnown(request.headers.get("if-none-match"), etag))
      return new Response(null, { status: 304, headers: { ...headers, etag } });
    return new Response(feedFile(feed, now), {
      headers: {
        ...headers,
        etag,
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'inline; filename="rank-and-thank.ics"',
        "x-content-type-options": "nosniff",
      },
    });
  },
);

function isKnown(given: string | null, etag: string): boolean {
  const tags = (given ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes("*") || tags.includes(etag.replace(/^W\//, ""));
}
