import { useState } from "react";
import { Button } from "@/components/ui/button";
import { count } from "@/lib/season/words";
import styles from "./bring-in.module.css";
import { ColumnsStep } from "./columns-step";
import { FilesList, OwnAddresses } from "./files-list";
import { HowRead } from "./how-read";
import { useRowKeys } from "./keys";
import { Looking } from "./looking";
import { RowPreview, rowsOf } from "./row-preview";
import { GoKey, Problem, StepPage, type StepProps } from "./step-page";

/** How many columns of a table ask, beside its name: what isn't in view is not overlooked. */
const Asking = ({ of }: { of: number }) =>
  of === 0 ? null : (
    <>
      {" "}
      <span className="count">{count(of, "question")}</span>
    </>
  );

/** The first step: what each file is, and of tables what each column becomes. */
export function WhatItIs({
  lot,
  preview,
  onCancel,
  onGo,
  goesOn,
  steps,
  problem,
}: StepProps & {
  onGo: () => void;
  /** Whether it goes on as soon as all is read. */
  goesOn: boolean;
}) {
  const [chosen, setChosen] = useState(0);
  const [place, setPlace] = useState(0);
  const table = preview.tables[Math.min(chosen, preview.tables.length - 1)];
  const rows = table ? rowsOf(table, lot.files.find(({ name }) => name === table.file)?.claims) : [];
  const at = Math.min(place, Math.max(0, rows.length - 1));
  const row = rows[at];
  useRowKeys(onCancel, (by) => setPlace(Math.max(0, Math.min(rows.length - 1, at + by))));
  const waits = lot.reading || lot.busy;
  const columns = preview.tables.flatMap((one) => one.columns);
  const asks = columns.filter((column) => column.asks).length;
  const noted = columns.filter(({ field, header }) => field === "notes" && header !== "").length;
  const matched = columns.length - asks - noted;
  const counted = [
    asks > 0 ? count(asks, "column asks", "columns ask") : "",
    noted > 0 ? `${noted} kept in notes` : "",
    matched === 0 ? "" : asks > 0 ? `${matched} matched` : `${count(matched, "column")} matched`,
  ].filter(Boolean);
  return (
    <StepPage
      lot={lot}
      onCancel={onCancel}
      rail={
        <>
          <FilesList lot={lot} preview={preview} />
          {table && <HowRead key={`${table.file} ${table.sheet}`} table={table} lot={lot} />}
          {table && row && (
            <RowPreview
              table={table}
              row={row}
              place={at + 1}
              of={rows.length}
              preview={preview}
              onNext={() => setPlace((at + 1) % rows.length)}
            />
          )}
        </>
      }
      foot={
        <>
          <span className="meta">
            {counted.map((words, nth) => (
              <span key={words} className={nth === 0 && asks > 0 ? styles.some : undefined}>
                {nth > 0 && " · "}
                {words}
              </span>
            ))}
          </span>
          <span className="meta push">{asks > 0 && "What isn’t answered is left out"}</span>
          <Button look="primary" disabled={waits || lot.stale} onClick={onGo}>
            {goesOn ? "Reading…" : "Preview changes"} <GoKey />
          </Button>
        </>
      }
    >
      {steps}
      <Problem problem={problem} />
      <Looking lot={lot} />
      <OwnAddresses lot={lot} />
      {preview.tables.length > 1 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would have to stand within it
        <div className={styles.filters} role="group" aria-label="Table">
          {preview.tables.map(({ file, sheet, columns: own }, nth) => (
            <button
              key={`${file} ${sheet}`}
              type="button"
              className="filter"
              aria-pressed={nth === chosen}
              onClick={() => {
                setChosen(nth);
                setPlace(0);
              }}
            >
              {[file, sheet].filter(Boolean).join(", ")}
              <Asking of={own.filter((column) => column.asks).length} />
            </button>
          ))}
        </div>
      )}
      {table ? (
        <ColumnsStep lot={lot} preview={preview} table={table} />
      ) : (
        <p className="muted">None of these is a table, so there are no columns to match. Preview the changes next.</p>
      )}
    </StepPage>
  );
}
