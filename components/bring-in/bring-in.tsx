"use client";

import { FileButton, Textarea } from "@mantine/core";
import { useOs } from "@mantine/hooks";
import { IconCheck, IconHistory, IconLock, IconPlus, IconUpload } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { say } from "@/components/ui/undo";
import { count } from "@/lib/season/words";
import styles from "./bring-in.module.css";
import { ColumnsStep } from "./columns-step";
import { DoneStep } from "./done-step";
import { takeDropped } from "./dropped";
import { FilesList, OwnAddresses } from "./files-list";
import { HowRead } from "./how-read";
import { useGoOn, useRowKeys } from "./keys";
import { Looking } from "./looking";
import { PreviewRail } from "./preview-rail";
import { countsWords, PreviewStep } from "./preview-step";
import { RowPreview, rowsOf } from "./row-preview";
import type { Preview } from "./send";
import { type LotState, useLot } from "./use-lot";

const STEPS = ["What it is", "What will happen", "Done"] as const;

/** Files and pasted text, what they are, what they would do, and what was done. Nothing is saved before the last step. */
export function BringIn() {
  const lot = useLot();
  const [step, setStep] = useState(0);
  const add = useRef(lot.add);
  add.current = lot.add;
  useEffect(() => takeDropped((files) => void add.current(files)), []);
  const at = lot.done ? 2 : step;
  const { files, preview, problem } = lot;

  function cancel() {
    if (files.length === 0) return;
    const restore = lot.reset();
    setStep(0);
    if (lot.done) return;
    say("Canceled. Nothing was saved.", async () => {
      restore();
      setStep(step);
      return "Your files are back.";
    });
  }

  const props = { lot, onCancel: cancel, steps: <Steps at={at} />, problem };
  if (lot.done)
    return (
      <Page lot={lot} onCancel={cancel}>
        <Steps at={2} />
        <DoneStep done={lot.done} preview={preview} onUndone={cancel} />
      </Page>
    );
  if (files.length === 0 || !preview)
    return (
      <Page lot={lot} onCancel={cancel}>
        <Steps at={0} />
        <Problem problem={problem} />
        <Looking lot={lot} />
        {files.length === 0 ? <Choose lot={lot} /> : <FilesList lot={lot} preview={null} />}
      </Page>
    );
  return at === 0 ? (
    <WhatItIs {...props} preview={preview} onGo={() => setStep(1)} />
  ) : (
    <WhatWillHappen {...props} preview={preview} onBack={() => setStep(0)} />
  );
}

type StepProps = {
  lot: LotState;
  preview: Preview;
  onCancel: () => void;
  steps: React.ReactNode;
  problem: string | null;
};

/** The first step: what each file is, and of tables what each column becomes. */
function WhatItIs({ lot, preview, onCancel, onGo, steps, problem }: StepProps & { onGo: () => void }) {
  const [chosen, setChosen] = useState(0);
  const [place, setPlace] = useState(0);
  const table = preview.tables[Math.min(chosen, preview.tables.length - 1)];
  const rows = table ? rowsOf(table, lot.files.find(({ name }) => name === table.file)?.claims) : [];
  const at = Math.min(place, Math.max(0, rows.length - 1));
  const row = rows[at];
  useRowKeys(onCancel, (by) => setPlace(Math.max(0, Math.min(rows.length - 1, at + by))));
  const waits = lot.reading || lot.busy;
  const goesOn = useGoOn(() => lot.stale || onGo(), waits);
  const columns = preview.tables.flatMap((one) => one.columns);
  const asks = columns.filter((column) => column.asks).length;
  const noted = columns.filter(({ field, header }) => field === "notes" && header !== "").length;
  const counted = [
    asks > 0 ? count(asks, "column asks", "columns ask") : "",
    noted > 0 ? `${noted} kept in notes` : "",
    columns.length > 0 ? `${columns.length - asks - noted} placed` : "",
  ].filter(Boolean);
  return (
    <Page
      lot={lot}
      onCancel={onCancel}
      rail={
        <>
          <FilesList lot={lot} preview={preview} />
          {table && <HowRead key={`${table.file} ${table.sheet}`} table={table} lot={lot} />}
          {table && row && <RowPreview table={table} row={row} place={at + 1} of={rows.length} preview={preview} />}
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
            {goesOn ? "Reading…" : "See what will happen"} <GoKey />
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
          {preview.tables.map(({ file, sheet }, nth) => (
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
            </button>
          ))}
        </div>
      )}
      {table ? (
        <ColumnsStep lot={lot} preview={preview} table={table} />
      ) : (
        <p className="muted">No table among them, so there are no columns to place. See what will happen.</p>
      )}
    </Page>
  );
}

/** The second step: what would happen, row by row. */
function WhatWillHappen({ lot, preview, onCancel, onBack, steps, problem }: StepProps & { onBack: () => void }) {
  const changes = Object.values(preview.changed).reduce((sum, n) => sum + n, 0);
  const coming = [countsWords(preview.made), changes > 0 ? count(changes, "change") : ""].filter(Boolean).join(", ");
  const open = preview.items.filter(({ state, answer }) => state === "asks" && answer === null).length;
  const unticked = preview.items.filter(
    ({ state, key }) => state === "changed" && !lot.decisions.take.includes(key),
  ).length;
  useRowKeys(onCancel);
  useGoOn(() => coming !== "" && void lot.commit(), lot.busy);
  return (
    <Page
      lot={lot}
      onCancel={onCancel}
      actions={
        <Button look="ghost" onClick={onBack}>
          Back to columns
        </Button>
      }
      rail={<PreviewRail lot={lot} preview={preview} />}
      foot={
        <>
          <span className="meta">
            {open > 0 && <span className={styles.some}>{count(open, "question")} open</span>}
            {unticked > 0 && `${open > 0 ? " · " : ""}${count(unticked, "change")} unticked`}
            {preview.same > 0 && `${open + unticked > 0 ? " · " : ""}${preview.same} same as before`}
          </span>
          {coming === "" ? (
            <span className="strong push">Nothing new.</span>
          ) : (
            <>
              <span className="meta push row">
                <IconHistory className="icon" aria-hidden /> Undo for 30 days
              </span>
              <Button look="primary" disabled={lot.busy || lot.stale} onClick={() => void lot.commit()}>
                Bring in {coming} <GoKey />
              </Button>
            </>
          )}
        </>
      }
    >
      {steps}
      <Problem problem={problem} />
      <Looking lot={lot} />
      <PreviewStep lot={lot} preview={preview} />
    </Page>
  );
}

function Page({
  lot,
  onCancel,
  actions,
  rail,
  foot,
  children,
}: {
  lot: LotState;
  onCancel: () => void;
  actions?: React.ReactNode;
  rail?: React.ReactNode;
  foot?: React.ReactNode;
  children: React.ReactNode;
}) {
  const { files } = lot;
  return (
    <>
      <TopBar
        title="Bring in"
        sub={files.length > 0 ? count(files.length, "file") : undefined}
        log={null}
        actions={
          files.length > 0 && (
            <>
              {actions}
              {!lot.done && (
                <FileButton
                  multiple
                  onChange={(chosen) => void lot.add(chosen)}
                  inputProps={{ "aria-label": "More files" }}
                >
                  {(props) => (
                    <Button look="ghost" {...props}>
                      <IconPlus className="icon" aria-hidden />
                      Add files
                    </Button>
                  )}
                </FileButton>
              )}
              <Button look="ghost" onClick={onCancel}>
                {lot.done ? "Bring in more" : "Cancel"} {!lot.done && <span className="kbd">Esc</span>}
              </Button>
            </>
          )
        }
      />
      <PageBody rail={rail} railWidth={320}>
        <div className={styles.page}>
          {children}
          {foot && <div className={styles.foot}>{foot}</div>}
        </div>
      </PageBody>
    </>
  );
}

function Steps({ at }: { at: number }) {
  return (
    <div className={styles.steps}>
      <ol aria-label="Steps">
        {STEPS.map((name, place) => (
          <li key={name} aria-current={place === at ? "step" : undefined} data-past={place < at ? "" : undefined}>
            <span className={styles.number} aria-hidden>
              {place < at ? <IconCheck size={13} /> : place + 1}
            </span>
            {name}
          </li>
        ))}
      </ol>
      {at < 2 && (
        <span className="meta row">
          <IconLock className="icon" aria-hidden /> Nothing is saved until the last step
        </span>
      )}
    </div>
  );
}

/** The keys that go on, as this machine has them. */
function GoKey() {
  const mac = /macos|ios/.test(useOs());
  return <span className="kbd">{mac ? "⌘↵" : "Ctrl ↵"}</span>;
}

const Problem = ({ problem }: { problem: string | null }) => (
  <div aria-live="polite">{problem && <Callout level="stop">{problem}</Callout>}</div>
);

function Choose({ lot }: { lot: LotState }) {
  const [pasted, setPasted] = useState("");
  function paste() {
    void lot.add([new File([pasted], "Pasted text", { type: "text/plain" })]);
    setPasted("");
  }
  return (
    <div className={styles.drop}>
      <h2>Drop files here, or paste.</h2>
      <p className="muted">Tables, calendars, mail, contacts, backups. They’re read on the server and not kept.</p>
      <FileButton multiple onChange={(chosen) => void lot.add(chosen)} inputProps={{ "aria-label": "Files" }}>
        {(props) => (
          <Button look="primary" {...props}>
            <IconUpload className="icon" aria-hidden />
            Choose files
          </Button>
        )}
      </FileButton>
      <Textarea
        className={styles.paste}
        label="Or paste text"
        placeholder="A table, a calendar, a mail’s source"
        value={pasted}
        onChange={(event) => setPasted(event.currentTarget.value)}
        rows={4}
        spellCheck={false}
      />
      <Button disabled={pasted.trim() === ""} onClick={paste}>
        Read it
      </Button>
    </div>
  );
}
