"use client";

import { useId, useRef, useState } from "react";
import { v4 as randomKey } from "uuid";
import { settle } from "@/components/form/settle";
import { logMessage } from "@/components/messages/actions";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import { type UnsavedPlace, unsavedKey } from "@/components/unsaved/browser-store";
import { KeptOffer } from "@/components/unsaved/kept-offer";
import { useKeptText } from "@/components/unsaved/use-kept-text";
import type { StandingLetter } from "@/lib/rules/letters";
import { personName } from "@/lib/season/words";
import { useLogSheet } from "./log-context";
import styles from "./stop-dialog.module.css";
import { NOW } from "./when";
import { WhenField } from "./when-field";

/** The letter that is taken back, and what is done once that is logged. */
export type ReleaseProps = {
  letter: StandingLetter;
  place: UnsavedPlace;
  now: number;
  zone: string;
  onReleased: () => void;
};

/** Logs that a program was told its #1 letter no longer holds: to whom, when, and in which words if they are at hand. */
export function ReleaseForm({ letter, place: { seasonId }, now, zone, onReleased }: ReleaseProps) {
  const [recipients, setRecipients] = useState(letter.recipients);
  const [when, setWhen] = useState(NOW);
  const kept = useKeptText(unsavedKey({ seasonId, about: `take-back ${letter.messageId}` }));
  const body = kept.text;
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const submission = useRef(randomKey());
  const { askAlready } = useLogSheet();
  const id = useId();

  function released() {
    kept.saved();
    onReleased();
  }

  async function release(knowingly: boolean): Promise<void> {
    if (pending) return;
    setPending(true);
    setProblem(null);
    const settled = await settle(logMessage, {
      programId: letter.programId,
      direction: "sent",
      kind: "intent-release",
      channel: "email",
      ...when,
      recipients,
      subject: "",
      body,
      submission: submission.current,
      unlessLogged: !knowingly,
    });
    setPending(false);
    if (!settled.ok) {
      setProblem(settled.problem);
      return;
    }
    if (settled.result.outcome === "already")
      return askAlready({ ...settled.result, onSame: released, logMine: () => release(true) });
    if (settled.result.outcome === "held") {
      const { letters, elsewhere } = settled.result;
      setProblem(
        letters.length > 0 || !elsewhere
          ? "These words still say a program is first. Change them."
          : `These words name ${elsewhere.words}. Change them, or leave them out.`,
      );
      return;
    }
    say(`The letter to ${letter.program} is taken back.`);
    released();
  }

  return (
    <div className={styles.release}>
      <div className="row wrap">
        <span className="meta">To</span>
        {letter.people.map((person) => {
          const on = recipients.includes(person.id);
          return (
            <button
              key={person.id}
              type="button"
              className="chip"
              aria-pressed={on}
              onClick={() =>
                setRecipients(on ? recipients.filter((id) => id !== person.id) : [...recipients, person.id])
              }
            >
              {personName(person)}
            </button>
          );
        })}
      </div>
      <div className="row wrap">
        <span className="meta">When</span>
        <WhenField {...when} now={now} zone={zone} onChange={(at, dayOnly) => setWhen({ at, dayOnly })} />
      </div>
      <label className="meta" htmlFor={`${id}-told`}>
        What you told {letter.program}, optional
      </label>
      <KeptOffer of={`what you told ${letter.program}`} kept={kept} />
      <textarea id={`${id}-told`} rows={2} value={body} onChange={(event) => kept.write(event.target.value)} />
      {problem && (
        <p className="late" role="alert">
          {problem}
        </p>
      )}
      <div>
        <Button disabled={pending} onClick={() => release(false)}>
          {pending ? "Saving…" : `Log take-back to ${letter.program}`}
        </Button>
      </div>
    </div>
  );
}
