import { CRITERION } from "@/lib/season/fields/criterion";
import { rowOf } from "@/lib/season/fields/field";
import type { Program } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { MOST_CRITERIA } from "@/lib/season/values";
import { scaleOfHeader } from "../table/header-units";
import { criterionOf } from "../table/headers";
import { cleanLine } from "../text";
import type { Lot } from "./lot";
import type { RowReading } from "./row-reading";

/** Brings in a row’s scores from 1 to 5; what is none goes to `notes`, with its header in front. */
export function takeScores(lot: Lot, program: Program, reading: RowReading, notes: string[]): void {
  for (const { field, header } of reading.columns) {
    if (!field.startsWith("score.")) continue;
    const cell = reading.cells(field).find(({ column }) => column.header === header)?.text ?? "";
    if (cell === "") continue;
    const stars = cell.match(/[★⭐]/gu)?.length;
    const score =
      stars ??
      (scaleOfHeader(header) === 10 || /\/\s*10\s*$/.test(cell)
        ? halved(lot, reading, header, cell)
        : Number(/^\s*(\d)(?:\.0)?(?:\s*\/\s*5)?\s*(?:stars?)?$/.exec(cell)?.[1] ?? 0));
    if (score < 1 || score > 5) {
      notes.push(`${header}: ${cell}`);
      continue;
    }
    const name = field.slice("score.".length) || criterionOf(header);
    let criterion = lot.season.criteria.find((known) => plainWords(known.name) === plainWords(name));
    if (!criterion) {
      if (lot.season.criteria.length >= MOST_CRITERIA) {
        notes.push(`${header}: ${cell}`);
        continue;
      }
      const shown = name.charAt(0).toUpperCase() + name.slice(1);
      criterion = rowOf(CRITERION, { id: lot.idFor("criterion", name), name: shown.slice(0, 80) });
      lot.season.criteria.push(criterion);
    }
    const id = criterion.id;
    const there = lot.scoreOf(program.id, id);
    if (!there) {
      lot.addScore({ criterionId: id, programId: program.id, interviewId: null, score, words: "" });
      lot.changes("programs", program);
    } else if (
      there.score !== score &&
      lot.differs("programs", reading.place, program.name, {
        field: criterion.name,
        yours: String(there.score),
        theirs: String(score),
      })
    ) {
      there.score = score;
      lot.changes("programs", program);
    }
  }
}

/** A score of ten as one of five, where a person says that a column's are to be halved; 0 while they haven't. */
function halved(lot: Lot, reading: RowReading, header: string, cell: string): number {
  const topic = `scale ${header}`;
  const place = lot.firstAsked(topic, reading.place);
  const what = `Scores under “${cleanLine(header, 80)}” go up to 10, and yours here to 5. What becomes of them?`;
  const answer = lot.asks(place, topic, what, [
    { id: "halve", label: "Halve them, rounded up" },
    { id: "notes", label: "Keep them in the notes" },
  ]);
  const of = Number(/^\s*(\d{1,2}(?:\.[05])?)(?:\s*\/\s*10)?\s*$/.exec(cell)?.[1] ?? 0);
  return answer === "halve" && of <= 10 ? Math.ceil(of / 2) : 0;
}
