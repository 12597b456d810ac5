"use client";

import { useState } from "react";
import { settle } from "@/components/form/settle";
import { answerReading } from "@/components/messages/actions";
import { useSoon } from "@/components/saving/use-soon";
import { lazily } from "@/components/ui/lazily";
import type { UnsavedPlace } from "@/components/unsaved/browser-store";
import type { SentenceQuestion } from "@/lib/rules/hold";
import { NUMBER_ONE_RULE } from "@/lib/rules/wording/number-one/rule-id";
import type { Gate } from "./use-gate";
import type { Letter } from "./use-mark-sent";

const asks = () => import("@/components/log/ask-dialog");
const stops = () => import("@/components/log/stop-dialog");
const gates = () => import("./gate-dialog");
const unsaids = () => import("./unsaid-dialog");
const AskDialog = lazily(() => asks().then((part) => part.AskDialog));
const StopDialog = lazily(() => stops().then((part) => part.StopDialog));
const GateDialog = lazily(() => gates().then((part) => part.GateDialog));
const UnsaidDialog = lazily(() => unsaids().then((part) => part.UnsaidDialog));
const everyDialog = () => Promise.all([asks(), stops(), gates(), unsaids()]);

/**
 * What holds a letter on its way out: stops of the checks, a question that decides, the #1 letters that stand, or that it would count as
 * one without saying so.
 */
export function LeaveHolds({
  gate,
  letter: { program, written, zone },
  place,
  pending,
  onAsk,
  onReword,
  onProblem,
}: {
  gate: Gate;
  letter: Letter;
  /** Where this browser keeps the reason for a second #1 letter. */
  place: UnsavedPlace;
  pending: boolean;
  /** Goes to a question that has to be answered first; null where none has. */
  onAsk: (() => void) | null;
  /** Puts what is true in place of a promise of first place. */
  onReword: () => void;
  onProblem: (problem: string) => void;
}) {
  useSoon(everyDialog);
  const [now] = useState(() => Date.now());
  const [answering, setAnswering] = useState(false);
  const { held } = gate;

  /** The letter's own sentence is answered in the letter; that of a message sent before, with that message. */
  async function answer(question: SentenceQuestion, yes: boolean) {
    const { messageId, sentence } = question;
    if (messageId === null) {
      gate.stay();
      return onAsk?.();
    }
    setAnswering(true);
    const reading = { rule: NUMBER_ONE_RULE, start: sentence.start, end: sentence.end, text: sentence.text, yes };
    const settled = await settle(answerReading, { id: messageId, reading });
    setAnswering(false);
    if (!settled.ok) return onProblem(settled.problem);
    gate.answered(question);
  }

  return (
    <>
      <GateDialog held={held?.by === "stops" ? held : null} onGo={gate.goAnyway} onStay={gate.stay} />
      {held?.by === "questions" && (
        <AskDialog
          open={held.open}
          zone={zone}
          pending={answering}
          undone="Nothing has left, and your text is kept."
          onBack={gate.stay}
          onAnswer={(question, yes) => void answer(question, yes)}
        />
      )}
      <UnsaidDialog
        opened={held?.by === "unsaid"}
        to={program.shortName ?? program.name}
        toNobody={written.recipients.length === 0}
        onFirst={gate.goAsFirst}
        onInterest={() => {
          gate.stay();
          onReword();
        }}
        onStay={gate.stay}
      />
      {held?.by === "letters" && (
        <StopDialog
          hold={held}
          message={{ ...written, program }}
          way={{ does: "leave", name: held.leaving.name }}
          now={now}
          zone={zone}
          pending={pending}
          problem={null}
          place={place}
          onBack={gate.stay}
          onReword={() => {
            gate.stay();
            onReword();
          }}
          onKeepAsDraft={null}
          onReleased={gate.released}
          onAnyway={gate.goWithReason}
        />
      )}
    </>
  );
}
