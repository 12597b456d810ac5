import { randomUUID } from "node:crypto";
import { currentAccount } from "@/lib/auth";
import { isFromElsewhere } from "@/lib/request";
import { readSeasonFile, writeSeasonFile } from "@/lib/season/file";
import { NotFound } from "@/lib/store/errors";
import { exportSeason, importSeason } from "@/lib/store/seasons";

const MOST_BYTES = 25 * 1024 * 1024;
const headers = { "cache-control": "private, no-store" };

/** The open season (or `?id=`) as its file, to be downloaded. */
export async function GET(request: Request): Promise<Response> {
  const account = await currentAccount();
  if (!account) return Response.json({ error: "signed out" }, { status: 401, headers });
  const id = new URL(request.url).searchParams.get("id") ?? undefined;
  const season = await exportSeason(account.id, id).catch((error: unknown) => {
    if (error instanceof NotFound) return null;
    throw error;
  });
  if (!season) return Response.json({ error: "no such season" }, { status: 404, headers });
  const name = `season-${season.season.label.normalize("NFKD").replace(/[^A-Za-z0-9]+/g, "-")}`.replace(/-+$/, "");
  return new Response(writeSeasonFile(season), {
    headers: {
      ...headers,
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${name.slice(0, 80)}.json"`,
    },
  });
}

/**
 * Takes a season file as the request's body and opens it as a new season: 201 with its id. A file that does not fit
 * changes nothing: 422 with the problems, each with the path of what is wrong; 413 when it is larger than 25 MB. The
 * header `x-submission` makes a repeated request import once.
 */
export async function POST(request: Request): Promise<Response> {
  if (isFromElsewhere(request.headers)) return Response.json({ error: "from another site" }, { status: 403, headers });
  const account = await currentAccount();
  if (!account) return Response.json({ error: "signed out" }, { status: 401, headers });
  const text = await textUpTo(request, MOST_BYTES);
  if (text === null) return problem(413, "The file is larger than 25 MB.");
  const read = readSeasonFile(text);
  if (!read.ok) return Response.json({ problems: read.problems }, { status: 422, headers });
  const submission = request.headers.get("x-submission")?.slice(0, 100) || randomUUID();
  const id = await importSeason(account.id, read.season, submission);
  return Response.json({ id }, { status: 201, headers });
}

function problem(status: number, message: string): Response {
  return Response.json({ problems: [{ path: "", message }] }, { status, headers });
}

/** The body as text, or null when it is larger; what is past the limit is not read. */
async function textUpTo(request: Request, most: number): Promise<string | null> {
  if (Number(request.headers.get("content-length")) > most) return null;
  if (!request.body) return "";
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of request.body) {
    bytes += chunk.byteLength;
    if (bytes > most) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
