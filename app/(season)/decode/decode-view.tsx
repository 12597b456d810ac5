"use client";

import { useDeferredValue, useMemo, useState } from "react";
import styles from "@/components/decode/decode.module.css";
import { MarkedText } from "@/components/decode/marked-text";
import { ReadingList } from "@/components/decode/reading-list";
import { receivedKind } from "@/components/decode/readings";
import { useLogSheet } from "@/components/log/log-context";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { Button } from "@/components/ui/button";
import { decode } from "@/lib/rules/decode";

/** Paste what a program wrote and read what it says. The text is read in the browser and goes nowhere until it is logged. */
export function DecodeView() {
  const [text, setText] = useState("");
  const [writing, setWriting] = useState(true);
  const { openLog } = useLogSheet();
  const shown = useDeferredValue(text);
  const statements = useMemo(() => decode(shown).statements, [shown]);
  const empty = text.trim() === "";

  function startOver() {
    setText("");
    setWriting(true);
  }
  const actions = !empty && (
    <>
      <Button look="ghost" onClick={startOver}>
        New paste
      </Button>
      <Button
        look="primary"
        onClick={() =>
          openLog({ direction: "received", kind: receivedKind(decode(text).statements), body: text, thenRead: true })
        }
      >
        Log it, then answer
      </Button>
    </>
  );
  const rail = empty ? (
    <p className="muted">
      Paste a program’s reply. Each statement is marked and told in plain words: how strong it is, what it does not say,
      and what you need not answer.
    </p>
  ) : (
    <>
      <ReadingList statements={statements} />
      <p className="muted">
        Once it is logged you can answer from three honest beginnings: keen, truly first, undecided. Which of them are
        open depends on what other programs were told.
      </p>
    </>
  );
  return (
    <>
      <TopBar title="Decode a reply" actions={actions} log={null} />
      <PageBody rail={rail} railWidth={480}>
        <div className={styles.text}>
          <div className="row">
            <h2 className="rail-title">What they wrote</h2>
            {!empty && (
              <Button look="ghost" size="sm" className="push" onClick={() => setWriting(!writing)}>
                {writing ? "Show the marks" : "Change the text"}
              </Button>
            )}
          </div>
          {writing || empty ? (
            <textarea
              className={styles.paste}
              aria-label="What they wrote"
              placeholder="Paste their message here"
              rows={14}
              value={text}
              onChange={(event) => setText(event.target.value)}
              onPaste={() => empty && setWriting(false)}
            />
          ) : (
            <MarkedText text={shown} statements={statements} />
          )}
          <p className="faint">Text stays in this browser until you log it.</p>
        </div>
      </PageBody>
    </>
  );
}
