"use client";

import { Button } from "@/components/ui/button";
import { isTableField } from "@/lib/bring-in/table/fields";
import { fieldWords } from "@/lib/bring-in/take/field-words";
import { count } from "@/lib/season/words";
import styles from "./bring-in.module.css";
import type { Claims, Preview, PreviewTable } from "./send";

/** The rows under a table's header that say something, by their numbers in the sheet, from 1 on. */
export function rowsOf(table: PreviewTable, claims: Claims | null | undefined): { number: number; cells: string[] }[] {
  const sheets = claims?.sheets ?? [];
  const sheet = table.sheet === "" ? sheets[0] : sheets.find(({ name }) => name === table.sheet);
  return (sheet?.rows ?? [])
    .map((cells, at) => ({ number: at + 1, cells }))
    .filter(({ number, cells }) => number > table.headerRow && cells.some((cell) => cell.trim() !== ""));
}

const NOUNS: Record<string, string> = {
  programs: "New program",
  contacts: "New person",
  interviews: "Interview",
  messages: "Message",
  rotations: "Rotation",
  tasks: "Task",
};

/** One row of a table: its cells by what they become, and what it makes of a season. */
export function RowPreview({
  table,
  row,
  place,
  of,
  preview,
  onNext,
}: {
  table: PreviewTable;
  row: { number: number; cells: string[] };
  /** Which of how many, from 1 on. */
  place: number;
  of: number;
  preview: Preview;
  /** Shows the next row, or the first again after the last. */
  onNext: () => void;
}) {
  const at = table.sheet === "" ? `row ${row.number}` : `row ${row.number} (${table.sheet})`;
  const made = preview.items.filter((item) => item.file === table.file && item.at === at);
  const cells = table.columns.flatMap(({ header, field, asks, place: column }) => {
    const text = row.cells[column]?.trim() ?? "";
    if (text === "" || field === "program.name" || field === "ignore") return [];
    const words = isTableField(field) ? fieldWords(field) : field;
    return [
      { key: `${column} ${header}`, words: field === "notes" && header ? `Notes, ${header}` : words, text, asks },
    ];
  });
  const name = table.columns.find(({ field }) => field === "program.name");
  return (
    <section aria-label={`Preview of row ${row.number}`} aria-live="polite">
      <h2 className="rail-title">
        Preview of row {row.number}{" "}
        <span className={styles.which}>
          {place} of {count(of, "row")} <kbd className="kbd">J</kbd> <kbd className="kbd">K</kbd>
        </span>
      </h2>
      <p className="strong">{(name && row.cells[name.place]?.trim()) || "No program name"}</p>
      <dl className={styles.facts}>
        {cells.map(({ key, words, text, asks }) => (
          <div key={key}>
            <dt>{words}</dt>
            <dd className={asks ? styles.some : undefined}>{asks ? `${text}, asks` : text}</dd>
          </div>
        ))}
      </dl>
      {made.length > 0 && (
        <ul className={styles.made}>
          {made.map(({ key, state, noun, title, detail }) => (
            <li key={key} className={state === "asks" ? styles.some : "meta"}>
              {state === "new" ? `${NOUNS[noun ?? ""] ?? "New"}: ${title}` : title}
              {detail && state !== "asks" && `, ${detail}`}
            </li>
          ))}
        </ul>
      )}
      {of > 1 && (
        <Button size="sm" onClick={onNext}>
          Next row
        </Button>
      )}
    </section>
  );
}
