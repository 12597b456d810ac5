import { randomUUID } from "node:crypto";
import { askedImport } from "@/lib/asked-import";
import { currentAccount } from "@/lib/auth";
import { fileName } from "@/lib/file-name";
import { copyFirst } from "@/lib/import-request";
import { inTurns } from "@/lib/in-turns";
import { privately as headers } from "@/lib/private-headers";
import { route } from "@/lib/route";
import { doneEarlyIn } from "@/lib/season/done-early";
import { readingSeasonFile, writeSeasonFile } from "@/lib/season/file";
import { limitsFor } from "@/lib/season/file-limits";
import { NotFound } from "@/lib/store/errors";
import { exportSeason, importSeason } from "@/lib/store/seasons";

/** The open season (or `?id=`) as its file, to be downloaded. */
export const GET = route(async (request: Request): Promise<Response> => {
  const account = await currentAccount();
  if (!account) return Response.json({ error: "signed out" }, { status: 401, headers });
  const id = new URL(request.url).searchParams.get("id") ?? undefined;
  const season = await exportSeason(account.id, id).catch((error: unknown) => {
    if (error instanceof NotFound) return null;
    throw error;
  });
  if (!season) return Response.json({ error: "no such season" }, { status: 404, headers });
  return new Response(writeSeasonFile(season), {
    headers: {
      ...headers,
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${fileName("season", season.season.label)}.json"`,
    },
  });
});

/**
 * Takes a season file as the request's body and opens it as a new season: 201 with its id, and what of it can't be so (`told`). A file that does not fit
 * changes nothing: 422 with the problems, each with the path of what is wrong; 413 when it is larger than 25 MB (a guest's: 1 MB); 507 when
 * no copy of the database could be kept before; 503 where the database stayed locked. The header `x-submission` makes a repeated
 * request import once.
 */
export const POST = route(async (request: Request): Promise<Response> => {
  const sent = await askedImport(request);
  if (sent instanceof Response) return sent;
  const { account, bytes } = sent;
  const read = await inTurns(readingSeasonFile(new TextDecoder().decode(bytes), limitsFor(account)));
  if (!read.ok) return Response.json({ problems: read.problems }, { status: 422, headers });
  const submission = request.headers.get("x-submission")?.slice(0, 100) || randomUUID();
  const refusal = await copyFirst(account.id, "season", submission);
  if (refusal) return refusal;
  const id = await importSeason(account.id, read.season, submission);
  return Response.json({ id, told: doneEarlyIn(read.season, Date.now()) }, { status: 201, headers });
});
