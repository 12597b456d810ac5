import { randomUUID } from "node:crypto";
import { readArchive } from "@/lib/archive/read";
import { writeArchive } from "@/lib/archive/write";
import { askedImport } from "@/lib/asked-import";
import { currentAccount } from "@/lib/auth";
import { copyFirst } from "@/lib/import-request";
import { privately as headers } from "@/lib/private-headers";
import { route } from "@/lib/route";
import { doneEarlyIn } from "@/lib/season/done-early";
import { limitsFor } from "@/lib/season/file-limits";
import { exportSeasons, importSeasons } from "@/lib/store/seasons";

/** Every season of the account and its messages as one zip file, to be downloaded. */
export const GET = route(async (): Promise<Response> => {
  const account = await currentAccount();
  if (!account) return Response.json({ error: "signed out" }, { status: 401, headers });
  const archive = await writeArchive(await exportSeasons(account.id));
  return new Response(archive, {
    headers: {
      ...headers,
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="rank-and-thank-${new Date().toISOString().slice(0, 10)}.zip"`,
    },
  });
});

/**
 * Takes such a file as the request's body and makes its seasons again, beside those that are there: 201 with their ids, the last of
 * them open. Where one does not fit nothing is changed: 422 with the problems. The header `x-submission` makes a repeated request
 * import once.
 */
export const POST = route(async (request: Request): Promise<Response> => {
  const sent = await askedImport(request);
  if (sent instanceof Response) return sent;
  const { account, bytes } = sent;
  const read = await readArchive(bytes, limitsFor(account));
  if (!read.ok) return Response.json({ problems: read.problems }, { status: 422, headers });
  const submission = request.headers.get("x-submission")?.slice(0, 100) || randomUUID();
  const refusal = await copyFirst(account.id, "seasons", submission);
  if (refusal) return refusal;
  const ids = await importSeasons(account.id, read.seasons, submission);
  const now = Date.now();
  const told = read.seasons.flatMap((season) => doneEarlyIn(season, now));
  return Response.json({ ids, told }, { status: 201, headers });
});
