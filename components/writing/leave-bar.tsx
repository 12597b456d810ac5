"use client";

import { useOs } from "@mantine/hooks";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useState } from "react";
import { reasonKey } from "@/components/log/stop";
import { useSoon } from "@/components/saving/use-soon";
import { Button } from "@/components/ui/button";
import { lazily } from "@/components/ui/lazily";
import { dropUnsaved } from "@/components/unsaved/browser-store";
import styles from "./leave.module.css";
import { LeaveHolds } from "./leave-holds";
import { MailMenu } from "./mail-menu";
import { askForText } from "./text-asked";
import { useGate } from "./use-gate";
import { useLeaveKeys } from "./use-leave-keys";
import { type Letter, useMarkSent } from "./use-mark-sent";
import { useWaysOut } from "./use-ways-out";

const sentWhen = () => import("./sent-when-dialog");
const SentWhenDialog = lazily(() => sentWhen().then((part) => part.SentWhenDialog));

/** The ways for a letter to leave, at the foot of the writing screen. Nothing is sent from here: it is copied, opened or logged. */
export function LeaveBar({
  letter,
  onFill,
  onReword,
  onAsk,
}: {
  letter: Letter;
  /** Goes to a slot of the letter, by its label. */
  onFill: (label: string) => void;
  /** Puts what is true in place of a promise of first place. */
  onReword: () => void;
  /** Goes to a question that has to be answered first; null where none has. */
  onAsk: (() => void) | null;
}) {
  const { draft, program, written } = letter;
  useSoon(sentWhen);
  const mac = /macos|ios/.test(useOs());
  const [problem, setProblem] = useState<string | null>(null);
  const gate = useGate({ draftId: draft.id, programId: program.id, written, onFill, onAsk });
  const place = { seasonId: letter.seasonId, about: program.id };
  const onSent = () => {
    dropUnsaved(reasonKey(place));
    letter.onSent();
  };
  const sending = useMarkSent({ ...letter, onSent }, setProblem, (hold, when) =>
    gate.show({ name: "Mark as sent", counts: true, go: (answered) => void sending.log(when, answered) }, hold),
  );
  const ways = useWaysOut({ letter, gate, mac, markSent: sending.markSent, onProblem: setProblem });
  useLeaveKeys({
    copy: ways.copy,
    markSent: () => {
      // The next person's letter is typed in at once.
      if (letter.next.startsWith("/write")) askForText();
      ways.markSent();
    },
  });

  // What was wrong with one try is over once its words are saved.
  const [version, setVersion] = useState(draft.version);
  if (version !== draft.version) {
    setVersion(draft.version);
    setProblem(null);
  }
  const shown = gate.problem ?? problem;
  return (
    <div className={styles.bar}>
      {shown && (
        <p className={styles.problem} role="alert">
          {shown}
        </p>
      )}
      {!ways.to.ok && <p className={styles.why}>{ways.to.why}</p>}
      <div className={styles.buttons}>
        <Button onClick={ways.copy} aria-keyshortcuts={mac ? "Meta+Shift+C" : "Control+Shift+C"}>
          <IconCopy className="icon" aria-hidden />
          Copy{" "}
          <span className="kbd" aria-hidden>
            {mac ? "⌘⇧C" : "Ctrl ⇧ C"}
          </span>
        </Button>
        {ways.to.ok && <MailMenu ways={ways} />}
        <Button
          look="primary"
          disabled={sending.pending}
          onClick={ways.markSent}
          aria-keyshortcuts={mac ? "Meta+Enter" : "Control+Enter"}
        >
          <IconCheck className="icon" aria-hidden />
          Mark as sent{" "}
          <span className="kbd" aria-hidden>
            {mac ? "⌘↵" : "Ctrl ↵"}
          </span>
        </Button>
      </div>
      <LeaveHolds {...{ gate, letter, place, onAsk, onReword }} pending={sending.pending} onProblem={setProblem} />
      <SentWhenDialog
        asked={sending.asked}
        zone={letter.zone}
        pending={sending.pending}
        onSent={(when) => sending.asked && void sending.log(when, sending.asked.answered)}
        onCancel={sending.cancel}
      />
    </div>
  );
}
