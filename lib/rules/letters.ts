import { findCommitments } from "@/lib/rules/commitments";
import { gather } from "@/lib/rules/gather";
import { programShortName } from "@/lib/season/program-names";
import { rankListOf } from "@/lib/season/rank-lists";
import type { Contact, Program, Season } from "@/lib/season/schema";

/** A #1 letter that stands: to whom, when (ISO instant), in which words, and where that program is ranked. */
export type StandingLetter = {
  messageId: string;
  programId: string;
  program: string;
  rank: number | null;
  at: string;
  sentence: string | null;
  recipients: string[];
  /** Everybody known at that program: one of them is told when the letter is taken back. */
  people: Pick<Contact, "id" | "title" | "name">[];
};

/** The active #1 letters to other programs of this program's list, oldest first. `now` in epoch milliseconds. */
export function lettersBeside(season: Season, programId: string, now: number): StandingLetter[] {
  const own = season.programs.find(({ id }) => id === programId);
  if (!own) return [];
  const list = rankListOf(own.track);
  return lettersTo(season, now, ({ id, track }) => id !== programId && rankListOf(track) === list);
}

/** The last #1 letter to a program that stands; null where none does. `now` in epoch milliseconds. */
export const letterHeldBy = (season: Season, programId: string, now: number): StandingLetter | null =>
  lettersTo(season, now, ({ id }) => id === programId).at(-1) ?? null;

function lettersTo(season: Season, now: number, among: (program: Program) => boolean): StandingLetter[] {
  const programs = new Map(season.programs.map((program) => [program.id, program]));
  const active = findCommitments(gather(season, now)).filter(({ releasedAt }) => releasedAt === null);
  return active.flatMap(({ message, sentence }) => {
    const program = programs.get(message.programId);
    if (!program || !among(program)) return [];
    return {
      messageId: message.id,
      programId: program.id,
      program: programShortName(program),
      rank: program.rank,
      at: message.at,
      sentence: sentence?.text ?? null,
      recipients: message.recipients,
      people: season.contacts
        .filter((contact) => contact.programId === program.id)
        .map(({ id, title, name }) => ({ id, title, name })),
    };
  });
}
