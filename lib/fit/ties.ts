import type { Profile, Program } from "@/lib/season/schema";
import { SIGNAL_WORDS } from "@/lib/season/words";
import { tieHolds } from "./places";
import { plain } from "./plain";

/** What links the applicant to a program. One of the first three, or two of any, is a strong tie. */
export type Tie = {
  field: "rotation" | "letter" | "signal" | "contact" | "message" | "place";
  says: string;
  strong: boolean;
  /** Its first day, and what it is called until then, where it may be planned still. */
  begins?: { on: string; until: string };
};

/** What a program is told by in a letter, a rotation, or a file of facts. */
export type Named = Pick<Program, "name" | "institution" | "aliases" | "city" | "state">;

/** Ties that the season's own records hold, by the id of their program: they change with the season, not with the profile. */
export type SeasonTies = Record<string, Tie[]>;

/** Whether a place that somebody typed is this program, by its name, its institution, or another name of it. */
export function isCalled({ name, institution, aliases }: Named, typed: string): boolean {
  const said = plain(typed);
  return said !== "" && [name, institution, ...aliases].some((known) => plain(known) === said);
}

const WRITER_WORDS = { "ir-attending": "an IR attending", "us-radiologist": "a US radiologist", other: "someone" };

const WRITERS = Object.keys(WRITER_WORDS);

/** Ties by what the profile says: letters from there and ties to the place, each once, in the same order however they were typed. */
export function profileTies({ letters, ties }: Pick<Profile, "letters" | "ties">, program: Named): Tie[] {
  const written = (letters ?? [])
    .filter(({ at }) => at !== null && isCalled(program, at))
    .sort((a, b) => WRITERS.indexOf(a.from) - WRITERS.indexOf(b.from))
    .map(({ from }): Tie => ({ field: "letter", says: `Letter from ${WRITER_WORDS[from]} there`, strong: true }));
  const places = ties
    .filter((tie) => tieHolds(program, tie) === true)
    .map(({ state, city, why }): Tie => {
      const place = [city, state].filter(Boolean).join(", ");
      return { field: "place", says: why ? `${why}, ${place}` : `Tie to ${place}`, strong: false };
    })
    .sort((a, b) => (a.says < b.says ? -1 : 1));
  const said = new Set<string>();
  return [...written, ...places].filter(({ field, says }) => {
    const key = `${field} ${says.toLowerCase()}`;
    // Two letters by attendings of one place are two; the same tie to a place typed twice is one.
    if (field === "place" && said.has(key)) return false;
    said.add(key);
    return true;
  });
}

/** A signal that was sent; only gold is a strong tie by itself. */
export function signalTie(signal: Program["signal"]): Tie[] {
  if (signal === "none") return [];
  const says = signal === "signaled" ? "You signaled it" : `${SIGNAL_WORDS[signal]} signal`;
  return [{ field: "signal", says, strong: signal === "gold" }];
}
