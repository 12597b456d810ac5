import { formatMoment } from "@/lib/season/format";
import type { Season } from "@/lib/season/schema";
import { personName } from "@/lib/season/words";
import type { Written } from "./written";

/** The applicant's own notes about the letter's subject, line by line, ready to be inserted. */
export type NoteSource = { id: string; title: string; lines: string[] };

/** More than this stays where it was written. */
const LINES_AT_MOST = 12;

const linesIn = (notes: string) =>
  notes
    .split("\n")
    .map((line) => line.replace(/^[-*•]\s+/, "").trim())
    .filter((line) => line !== "")
    .slice(0, LINES_AT_MOST);

/** The notes that belong beside a letter: of its interview or rotation, of the people it goes to, of the program. */
export function notesFor(season: Season, programId: string, written: Written): NoteSource[] {
  const zone = season.season.timeZone;
  const interviews = season.interviews
    .filter((interview) => interview.programId === programId)
    .filter(({ id }) => written.interviewId === null || id === written.interviewId)
    .map(({ id, notes, startsAt, timeZone }) => ({
      id,
      title: `From your notes, ${formatMoment(startsAt, timeZone ?? zone, "day")}`,
      lines: linesIn(notes),
    }));
  const rotations = season.rotations
    .filter((rotation) => rotation.programId === programId)
    .map(({ id, notes }) => ({ id, title: "From your rotation notes", lines: linesIn(notes) }));
  const own = new Set(rotations.map(({ id }) => id));
  const recalled = season.rotationNotes
    .filter(({ rotationId }) => own.has(rotationId))
    .toSorted((a, b) => a.on.localeCompare(b.on));
  const kept = (["case", "feedback"] as const).map((kind) => ({
    id: `rotation-${kind}`,
    title: kind === "case" ? "Cases from the rotation" : "Feedback on the rotation",
    lines: recalled
      .filter((note) => note.kind === kind)
      .flatMap(({ body }) => linesIn(body))
      .slice(0, LINES_AT_MOST),
  }));
  const people = season.contacts
    .filter((contact) => contact.programId === programId)
    .map((contact) => ({ id: contact.id, title: `About ${personName(contact)}`, lines: linesIn(contact.notes) }));
  const program = season.programs
    .filter(({ id }) => id === programId)
    .map(({ id, notes }) => ({ id, title: "About the program", lines: linesIn(notes) }));
  return [...interviews, ...kept, ...rotations, ...people, ...program].filter(({ lines }) => lines.length > 0);
}
