import { createHash } from "node:crypto";
import { z } from "zod";
import { askedImport } from "@/lib/asked-import";
import { type BroughtIn, bringIn, bringInSteps, stepsOf } from "@/lib/bring-in/bring-in";
import { changedRows } from "@/lib/bring-in/changed-rows";
import { lotSchema } from "@/lib/bring-in/request";
import type { Item } from "@/lib/bring-in/take/item";
import { todayAfter } from "@/lib/bring-in/today-after";
import { copyFirst, overLimit } from "@/lib/import-request";
import { inTurns } from "@/lib/in-turns";
import { longAnswer } from "@/lib/long-answer";
import { privately as headers } from "@/lib/private-headers";
import { route } from "@/lib/route";
import type { Season } from "@/lib/season/schema";
import { Refused } from "@/lib/store/errors";
import { bringInto } from "@/lib/store/imports";
import { currentSeason } from "@/lib/store/seasons";

/** At most this many rows of each kind are shown; all are brought in. */
const MOST_SHOWN = 400;

const CHANGED = "Your season changed since you looked. Look again.";

const asked = lotSchema.extend({
  /** Given where it is to be done: the submission, and what was said to happen, in short. */
  commit: z.strictObject({ submission: z.string().min(8).max(100), expects: z.string().max(500) }).optional(),
});

/** What files would do to the open season, or, with `commit`, does it: 200 with what happened, 409 where that is no longer what was shown. What they would do is told on the way where it takes long. */
export const POST = route(async (request: Request): Promise<Response> => {
  const sent = await askedImport(request);
  if (sent instanceof Response) return sent;
  const { account, bytes } = sent;
  const parsed = asked.safeParse(jsonOf(bytes));
  if (!parsed.success)
    return Response.json({ problem: "This request can’t be read. Choose the files again." }, { status: 422, headers });
  const { claims, me, decisions, commit } = parsed.data;
  const taken = { now: Date.now(), me, decisions };
  if (!commit) {
    const { season } = await currentSeason(account.id);
    return longAnswer(request, async ({ tell, signal }) => {
      const steps = stepsOf(claims);
      const turned = (done: number) => tell({ share: steps === 0 ? null : Math.min(1, done / steps), rows: null });
      const brought = await inTurns(bringInSteps(season, claims, taken), { signal, turned });
      return Response.json(
        {
          ...shown(season, brought, taken.now),
          over: overLimit(brought.season, account),
          expects: expected(brought.items),
        },
        { headers },
      );
    });
  }
  const refusal = await copyFirst(account.id, "season", commit.submission);
  if (refusal) return refusal;
  try {
    const done = await bringInto(
      account.id,
      (before) => {
        const brought = bringIn(before, claims, taken);
        if (expected(brought.items) !== commit.expects) throw new Refused({ formError: CHANGED });
        const over = overLimit(brought.season, account);
        if (over !== null) throw new Refused({ formError: over });
        const names = claims.map(({ file }) => file);
        return {
          season: brought.season,
          title: names.length <= 2 ? names.join(" and ") : `${names[0]} and ${names.length - 1} more files`,
        };
      },
      commit.submission,
    );
    return Response.json(done, { headers });
  } catch (error) {
    if (error instanceof Refused)
      return Response.json(
        {
          problem: error.refusal.formError ?? "Not brought in.",
          ...(error.refusal.formError === CHANGED && { changed: true }),
        },
        { status: 409, headers },
      );
    throw error;
  }
});

/** What would happen, as the screen shows it: of very many rows some of each kind. */
function shown(before: Season, { report, items, tables, season }: BroughtIn, now: number) {
  const listed = new Map<string, number>();
  const some = items.filter(({ state, noun }) => {
    const kind = `${state} ${noun}`;
    const n = (listed.get(kind) ?? 0) + 1;
    listed.set(kind, n);
    return n <= MOST_SHOWN;
  });
  const { made, changed, same, sources } = report;
  const after = todayAfter(before, season, now);
  const rows = changedRows(before, season);
  return {
    ...{ items: some, counts: countsOf(items), fresh: freshOf(items), tables, made, changed, same, sources, after },
    rows: rows.slice(0, MOST_SHOWN),
  };
}

/** How many rows there are of each state, shown or not, and how many questions that have an answer: those ask no longer. */
function countsOf(items: readonly Item[]): Record<Item["state"] | "answered", number> {
  const counts = { asks: 0, answered: 0, changed: 0, new: 0, left: 0 };
  for (const { state, answer } of items) counts[state === "asks" && answer !== null ? "answered" : state] += 1;
  return counts;
}

/** How many new rows there are of each noun, shown or not, ticked or not. */
function freshOf(items: readonly Item[]): Record<string, number> {
  const fresh: Record<string, number> = {};
  for (const { state, noun } of items) if (state === "new" && noun) fresh[noun] = (fresh[noun] ?? 0) + 1;
  return fresh;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

/** A digest of what is shown: it differs as soon as the same files would do something else. */
const expected = (items: readonly Item[]): string =>
  createHash("sha256")
    .update(JSON.stringify(items.map(({ key, state, detail, both, answer }) => [key, state, detail, both, answer])))
    .digest("base64url");
