"use client";

import { NativeSelect } from "@mantine/core";
import { TABLE_FIELDS } from "@/lib/bring-in/table/fields";
import { fieldWords } from "@/lib/bring-in/take/field-words";
import styles from "./bring-in.module.css";
import { Question } from "./question";
import { rowsOf } from "./row-preview";
import type { Preview, PreviewTable } from "./send";
import type { LotState } from "./use-lot";

const FIELDS = TABLE_FIELDS.map((field) => ({ value: field, label: fieldWords(field) }));
/** How many values of a column are shown, and of each so many characters. */
const FIRST_VALUES = 4;
const MOST_SHOWN = 28;

function firstValues(rows: { cells: string[] }[], place: number): string {
  const values = new Set<string>();
  for (const { cells } of rows) {
    const value = cells[place]?.trim() ?? "";
    if (value !== "") values.add(value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value);
    if (values.size >= FIRST_VALUES) break;
  }
  return [...values].join(" · ");
}

/** A table may have the same header twice; what is asked about it stands under the first. */
const isFirst = ({ columns }: PreviewTable, at: number) =>
  columns.findIndex(({ header }) => header === columns[at]?.header) === at;

/** What each column of a table becomes, and why; a question about a column stands under it. */
export function ColumnsStep({ lot, preview, table }: { lot: LotState; preview: Preview; table: PreviewTable }) {
  const rows = rowsOf(table, lot.files.find(({ name }) => name === table.file)?.claims);
  const questions = preview.items.filter(
    ({ state, file, at }) => state === "asks" && file === table.file && at.startsWith("column "),
  );
  const heading = [table.file, table.sheet].filter(Boolean).join(", ");
  return (
    <section aria-label={`Columns of ${heading}`}>
      <div className={styles.columnHeads} aria-hidden>
        <span>Column</span>
        <span>First values</span>
        <span>Becomes</span>
        <span>Why</span>
      </div>
      <ul className={styles.columns}>
        {table.columns.map(({ header, field, why, place, asks }, at) => (
          <li key={place} data-kept={field === "notes" && header !== "" ? "" : undefined}>
            <span className="strong">{header || <span className="muted">No header</span>}</span>
            <span className={`meta ${styles.values}`}>{firstValues(rows, place)}</span>
            <NativeSelect
              aria-label={`${header || `Column ${place + 1}`} becomes`}
              data={
                field.startsWith("score.") ? [...FIELDS, { value: field, label: `Score: ${field.slice(6)}` }] : FIELDS
              }
              value={field}
              disabled={header === ""}
              onChange={(event) => lot.decide({ map: { ...lot.decisions.map, [header]: event.currentTarget.value } })}
            />
            <span className="meta">
              {asks ? (
                <span className={styles.asks}>Asks</span>
              ) : lot.remembered[header] === field ? (
                "As you chose last time."
              ) : (
                why
              )}
            </span>
            {questions
              .filter((question) => question.at === `column ${header}` && isFirst(table, at))
              .map((question) => (
                <div key={question.key} className={styles.under}>
                  <Question question={question} lot={lot} numbered />
                </div>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
