"use client";

import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useLogSheet } from "@/components/log/log-context";
import { useSeasonData } from "@/components/log/season-data";
import { useNow } from "@/components/reminders/use-now";
import { unaskedFor } from "@/components/replies/unasked";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { Button } from "@/components/ui/button";
import type { Statement } from "@/lib/rules/decode";
import { momentOf } from "@/lib/rules/moment";
import { putsQuestion } from "@/lib/rules/question";
import { readReply } from "@/lib/rules/read-reply";
import { senderOf } from "@/lib/rules/sender";
import { count, listOf } from "@/lib/season/words";
import styles from "./decode.module.css";
import { MarkedText } from "./marked-text";
import { ReadingList, titleOf } from "./reading-list";
import { outcomeOf, readingsOf, receivedKind } from "./readings";
import { RequestList } from "./request-list";
import { requestsOf } from "./requests";
import { usePaste } from "./use-paste";
import { senderStart, WhoWrote } from "./who-wrote";
import { WishNote } from "./wish-note";

/** What was found, in a few words. */
function readWords(statements: readonly Statement[], wished: boolean, asks: boolean): string {
  const wish = wished ? " They ask not to be written to." : "";
  if (statements.length === 0) return `Read.${wish || (asks ? " It asks you something." : " No phrase we recognize.")}`;
  const titles = readingsOf(statements).map(({ signal }) => titleOf(signal, statements));
  return `Read. ${count(statements.length, "statement")}: ${listOf(titles)}.${wish}`;
}

/** Paste what a program wrote and read what it says. The text is read in the browser and goes nowhere until it is logged. */
export function DecodeView({ seasonId, revision }: { seasonId: string; revision: number }) {
  const [writing, setWriting] = useState(true);
  const { text, change, storedLocally } = usePaste(seasonId, () => setWriting(false));
  const readings = useRef<HTMLElement>(null);
  const [pasted, setPasted] = useState(0);
  // A screen reader hears what was read, and a phone scrolls to it, below the text. The field that had the focus is gone by then.
  useEffect(() => {
    if (pasted > 0) readings.current?.focus();
  }, [pasted]);
  const { openLog } = useLogSheet();
  const data = useSeasonData(revision, true);
  const season = data.status === "ready" ? data.season : null;
  const shown = useDeferredValue(text);
  const { statements, wishes } = useMemo(() => readReply(shown), [shown]);
  const wished = wishes.length > 0;
  const requests = useMemo(() => requestsOf(shown), [shown]);
  const asks = useMemo(() => putsQuestion(shown), [shown]) || requests.length > 0;
  const now = useNow(0);
  const found = useMemo(() => (season && shown.trim() !== "" ? senderOf(season, shown) : null), [season, shown]);
  const unasked = unaskedFor({ wished, outcome: outcomeOf(statements), asks });
  const empty = text.trim() === "";

  function startOver() {
    change("");
    setWriting(true);
  }
  const actions = !empty && (
    <>
      <Button look="ghost" onClick={startOver}>
        New reply
      </Button>
      <Button
        look="primary"
        onClick={() =>
          openLog({
            ...senderStart(found?.sender ?? null),
            direction: "received",
            kind: receivedKind(readReply(text).statements),
            body: text,
            thenRead: true,
            onLogged: startOver,
          })
        }
      >
        {unasked !== null && !asks ? "Log it" : "Log it, then answer"}
      </Button>
    </>
  );
  const rail = empty ? (
    <p className="muted">
      Paste a program’s reply. Each statement is marked and explained in plain words: how strong it is, what it doesn’t
      say, and what you don’t need to answer.
    </p>
  ) : (
    <section
      ref={readings}
      className={styles.readingsRegion}
      aria-label={readWords(statements, wished, asks)}
      tabIndex={-1}
    >
      {season && found && <WhoWrote season={season} found={found} />}
      <WishNote wishes={wishes}>
        <p className="muted">You can set it for the program once this is logged.</p>
      </WishNote>
      {season && (
        <RequestList
          requests={requests}
          programId={found?.sender?.programId ?? null}
          now={momentOf(season, now)}
          zone={season.season.timeZone}
        />
      )}
      <ReadingList statements={statements} wished={wished} asks={asks} />
      <p className="muted">
        {unasked === null
          ? "Once it’s logged, you can choose one of three honest ways to start an answer: very interested, truly first, or undecided. Which ones are available depends on what you’ve told other programs."
          : `${unasked} Once it’s logged, you can still write one.`}
      </p>
    </section>
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
                {writing ? "Show marks" : "Edit text"}
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
              onChange={(event) => change(event.target.value)}
              onPaste={() => {
                if (!empty) return;
                setWriting(false);
                setPasted(pasted + 1);
              }}
            />
          ) : (
            <div className={styles.box}>
              <MarkedText text={shown} statements={statements} wishes={wishes} />
            </div>
          )}
          <p className="visually-hidden" role="status">
            {writing && !empty ? readWords(statements, wished, asks) : ""}
          </p>
          <p className="faint">
            {storedLocally
              ? "Text stays in this browser until you log it."
              : "This browser can’t save text: it will be gone when you leave this page."}
          </p>
        </div>
      </PageBody>
    </>
  );
}
