import { z } from "zod";
import { type Interview, interviewSchema, type Score, scoreSchema } from "@/lib/season/schema";
import { THANK_YOU_WISHES } from "@/lib/season/values";

const wish = z.enum(THANK_YOU_WISHES).nullable();
const given = z.object({ score: scoreSchema.shape.score.nullable(), words: z.string().max(500) });

/** What the screen after an interview holds: the notes, who is to be thanked, and scores, the last two by id. */
export const notedSchema = z.object({
  notes: interviewSchema.shape.notes.unwrap(),
  /** By the person: null, was not there. */
  wishes: z.record(z.string(), wish),
  /** By the criterion. */
  scores: z.record(z.string(), given),
});
export type Noted = z.output<typeof notedSchema>;
export type GivenScore = z.output<typeof given>;

/** What is sent of it: only what is another than the server has. */
export type NotedPatch = {
  notes?: { text: string; seen: string };
  wishes?: Noted["wishes"];
  scores?: ({ criterionId: string } & GivenScore)[];
};

export const UNSCORED: GivenScore = { score: null, words: "" };

/** What the season has of it. */
export function notedOf({ notes, participants }: Interview, scores: Score[]): Noted {
  return {
    notes,
    wishes: Object.fromEntries(participants.map(({ contactId, thankYou }) => [contactId, thankYou])),
    scores: Object.fromEntries(scores.map(({ criterionId, score, words }) => [criterionId, { score, words }])),
  };
}

/** What has to be sent so that the server, which has `server`, has `wanted`; null where it has. */
export function patchOf(server: Noted, wanted: Noted): NotedPatch | null {
  const patch: NotedPatch = {};
  if (wanted.notes !== server.notes) patch.notes = { text: wanted.notes, seen: server.notes };
  const wishes = Object.entries(wanted.wishes).filter(([id, wished]) => wished !== (server.wishes[id] ?? null));
  if (wishes.length > 0) patch.wishes = Object.fromEntries(wishes);
  const scores = Object.entries(wanted.scores).filter(([id, { score, words }]) => {
    const had = server.scores[id] ?? UNSCORED;
    // Words without a score are kept here until there is one: the season has a place for them only beside it.
    return score !== had.score || (score !== null && words !== had.words);
  });
  if (scores.length > 0) patch.scores = scores.map(([criterionId, score]) => ({ criterionId, ...score }));
  return Object.keys(patch).length > 0 ? patch : null;
}
