import { commitments } from "@/lib/rules";
import { formatMoment } from "@/lib/season/format";
import { rankListOf } from "@/lib/season/rank-lists";
import type { Program, RankListName, Season } from "@/lib/season/schema";

/** A letter that said a program is first, or the note that took it back; `day` and words as people read them. */
export type LetterEvent = {
  id: string;
  what: "letter" | "release";
  program: Pick<Program, "id" | "name">;
  at: number;
  day: string;
  /** The exact sentence that commits; null for a take-back note, or where only the message's kind says so. */
  sentence: string | null;
  /** For a letter, when it was taken back, in words; null while it stands. */
  releasedOn: string | null;
  /** Why it was sent in spite of another, as the applicant wrote it. */
  reasons: string[];
};

const oneLine = (text: string) => text.replace(/\s+/g, " ");

/** Every #1 letter and every take-back note to programs of one list by `now` (epoch milliseconds), the latest first. */
export function letterHistory(season: Season, list: RankListName, now: number, zone: string): LetterEvent[] {
  const programs = new Map(
    season.programs.filter(({ track }) => rankListOf(track) === list).map((program) => [program.id, program]),
  );
  const day = (at: number) => formatMoment(at, zone, "dated");
  const letters = commitments(season, now).flatMap(({ message, at, releasedAt, sentence }): LetterEvent[] => {
    const program = programs.get(message.programId);
    if (!program) return [];
    return [
      {
        id: message.id,
        what: "letter",
        program,
        at,
        day: day(at),
        sentence: sentence && oneLine(sentence.text),
        releasedOn: releasedAt === null ? null : day(releasedAt),
        reasons: message.acknowledged.map(({ reason }) => reason).filter((reason) => reason !== ""),
      },
    ];
  });
  const releases = season.messages.flatMap((message): LetterEvent[] => {
    const program = programs.get(message.programId);
    const at = Date.parse(message.at);
    if (!program || message.kind !== "intent-release" || at > now) return [];
    return [
      { id: message.id, what: "release", program, at, day: day(at), sentence: null, releasedOn: null, reasons: [] },
    ];
  });
  return [...letters, ...releases].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}
