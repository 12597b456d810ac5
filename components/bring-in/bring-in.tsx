"use client";

import { FileButton, Textarea } from "@mantine/core";
import { IconLock, IconUpload } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { count } from "@/lib/season/words";
import styles from "./bring-in.module.css";
import { ColumnsStep } from "./columns-step";
import { DoneStep } from "./done-step";
import { takeDropped } from "./dropped";
import { FilesList } from "./files-list";
import { PreviewStep } from "./preview-step";
import { useLot } from "./use-lot";

const STEPS = ["What it is", "What will happen", "Done"] as const;

/** Files and pasted text, what they are, what they would do, and what was done. Nothing is saved before the last step. */
export function BringIn() {
  const lot = useLot();
  const [step, setStep] = useState(0);
  const [pasted, setPasted] = useState("");
  const add = useRef(lot.add);
  add.current = lot.add;
  useEffect(() => takeDropped((files) => void add.current(files)), []);
  const at = lot.done ? 2 : step;
  const { files, preview, problem, busy, reading } = lot;

  function paste() {
    void lot.add([new File([pasted], "Pasted text", { type: "text/plain" })]);
    setPasted("");
  }

  function restart() {
    lot.reset();
    setStep(0);
  }

  return (
    <>
      <TopBar
        title="Bring in"
        sub={files.length > 0 ? count(files.length, "file") : undefined}
        log={null}
        actions={
          files.length > 0 && (
            <>
              <FileButton
                multiple
                onChange={(chosen) => void lot.add(chosen)}
                inputProps={{ "aria-label": "More files" }}
              >
                {(props) => (
                  <Button look="ghost" {...props}>
                    Add files
                  </Button>
                )}
              </FileButton>
              <Button look="ghost" onClick={restart}>
                {lot.done ? "Bring in more" : "Cancel"}
              </Button>
            </>
          )
        }
      />
      <PageBody>
        <div className={styles.page}>
          <div className={styles.steps}>
            <ol aria-label="Steps">
              {STEPS.map((name, place) => (
                <li key={name} aria-current={place === at ? "step" : undefined}>
                  <span className={styles.number} aria-hidden>
                    {place + 1}
                  </span>
                  {name}
                </li>
              ))}
            </ol>
            <span className="meta row">
              <IconLock className="icon" aria-hidden /> Nothing is saved until the last step
            </span>
          </div>
          <div aria-live="polite">{problem && <Callout level="stop">{problem}</Callout>}</div>
          {files.length === 0 && (
            <div className={styles.drop}>
              <h2>Drop files here, or paste.</h2>
              <p className="muted">
                Tables, calendars, mail, contacts, season files. They’re read on the server and not kept.
              </p>
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
          )}
          {files.length > 0 && at < 2 && <FilesList lot={lot} />}
          {at === 0 && preview && <ColumnsStep lot={lot} preview={preview} />}
          {at === 1 && preview && <PreviewStep lot={lot} preview={preview} onBack={() => setStep(0)} />}
          {lot.done && <DoneStep done={lot.done} preview={preview} onUndone={restart} />}
          {at === 0 && preview && !reading && (
            <div className={styles.foot}>
              <Button look="primary" disabled={busy} onClick={() => setStep(1)}>
                See what will happen
              </Button>
            </div>
          )}
        </div>
      </PageBody>
    </>
  );
}
