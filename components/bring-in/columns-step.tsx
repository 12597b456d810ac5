"use client";

import { NativeSelect } from "@mantine/core";
import { TABLE_FIELDS } from "@/lib/bring-in/table/fields";
import { fieldWords } from "@/lib/bring-in/take/field-words";
import styles from "./bring-in.module.css";
import { Question } from "./question";
import type { Preview } from "./send";
import type { LotState } from "./use-lot";

const FIELDS = TABLE_FIELDS.map((field) => ({ value: field, label: fieldWords(field) }));

/** What each column of a table becomes, and why; questions about a column stand under them. */
export function ColumnsStep({ lot, preview }: { lot: LotState; preview: Preview }) {
  const columns = preview.columns.filter(({ header }) => header !== "");
  const questions = preview.items.filter(({ state, at }) => state === "asks" && at.startsWith("column "));
  if (columns.length === 0) return null;
  return (
    <section aria-label="Columns">
      <ul className={styles.columns}>
        {columns.map(({ file, sheet, header, field, why }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a table may have the same header twice
          <li key={`${file} ${sheet} ${header} ${place}`}>
            <span className="strong">{header}</span>
            <NativeSelect
              aria-label={`${header} becomes`}
              data={
                field.startsWith("score.") ? [...FIELDS, { value: field, label: `Score: ${field.slice(6)}` }] : FIELDS
              }
              value={field}
              onChange={(event) => lot.decide({ map: { ...lot.decisions.map, [header]: event.currentTarget.value } })}
            />
            <span className="meta">{why}</span>
          </li>
        ))}
      </ul>
      {questions.map((question) => (
        <Question key={question.key} question={question} lot={lot} />
      ))}
    </section>
  );
}
