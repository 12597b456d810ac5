"use client";

import { useRef, useState } from "react";
import { settle } from "@/components/form/settle";
import { askToLeave } from "@/components/messages/actions";
import { holdHere } from "@/components/offline/hold-here";
import { useServerBack } from "@/components/offline/use-server-back";
import { serverSilent, TRY_AGAIN } from "@/components/ui/server-silent";
import type { Finding } from "@/lib/rules";
import type { Hold, OpenHold, SentenceQuestion } from "@/lib/rules/hold";
import { SECOND_LETTER, WRONG_NAME } from "@/lib/rules/hold-rules";
import type { RuleId } from "@/lib/rules/registry";
import type { Acknowledgement } from "@/lib/season/schema";
import { nextSlot } from "@/lib/templates/slots";
import type { Written } from "./written";

/** What the person has answered on the letter's way out; it goes with the message when that is logged. */
export type Answered = { checked: RuleId[]; acknowledged: Pick<Acknowledgement, "rule" | "reason">[] };

/** A way for a letter to leave, once nothing holds it or every hold is answered. `counts`: it is logged by it. */
export type Leaving = { name: string; counts?: true; go: (answered: Answered) => void };

/**
 * What holds the letter now: stops of the checks first, then a question that decides, then the #1 letters that stand, then, where it
 * would be logged, that it would count as the #1 letter though none of its sentences says so.
 */
export type HeldLeaving = { leaving: Leaving } & (
  | { by: "stops"; stops: Finding[]; hold: Hold }
  | { by: "questions"; open: OpenHold }
  | { by: "letters"; letters: Hold["letters"] }
  | { by: "unsaid" }
);

const NOTHING: Answered = { checked: [], acknowledged: [] };
const ANSWER_FIRST = "Answer first: does that sentence tell them they’re your #1?";
const notDone = () => serverSilent("Not done", "What else you sent has to be checked first.", TRY_AGAIN);

/**
 * The one gate before every way of leaving, in this order: a slot that is still empty, or a question, which are gone to; what the server says of the
 * season as it is now: stops, which are shown and can be overruled, and a second #1 letter; then the way itself.
 */
export function useGate({
  draftId,
  programId,
  written,
  onFill,
  onAsk,
}: {
  draftId: string | null;
  programId: string;
  written: Written;
  /** Goes to a slot by its label. */
  onFill: (label: string) => void;
  /** Goes to a question about a sentence that may be a promise; null where none is open. */
  onAsk: (() => void) | null;
}) {
  const [empty, setEmpty] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [silent, setSilent] = useState(false);
  // Said of one try: with the server there again it is no longer so.
  useServerBack(silent, () => {
    setSilent(false);
    setProblem(null);
  });
  const [unanswered, setUnanswered] = useState(false);
  const [held, setHeld] = useState<HeldLeaving | null>(null);
  const [pending, setPending] = useState(false);
  /** A reason holds for this letter, beside these others. */
  const given = useRef<{ beside: string; answered: Answered } | null>(null);
  /** The words of which the person said that they are the #1 letter. */
  const counted = useRef<Written | null>(null);
  const slot = nextSlot(written.body, 0);
  const besideOf = (letters: Hold["letters"]) => letters.map(({ messageId }) => messageId).join(" ");

  /** Shows what holds the letter; false where all of it is answered. */
  function show(leaving: Leaving, hold: Hold, answered: Answered): boolean {
    const stops = stopsOf(hold, programId);
    if (stops.length > 0 && answered === NOTHING) setHeld({ leaving, by: "stops", stops, hold });
    else if (hold.open) setHeld({ leaving, by: "questions", open: hold.open });
    else if (hold.letters.length > 0 && given.current?.beside !== besideOf(hold.letters))
      setHeld({ leaving, by: "letters", letters: hold.letters });
    else if (hold.unsaid && leaving.counts && hold.letters.length === 0 && counted.current !== written)
      setHeld({ leaving, by: "unsaid" });
    else return false;
    return true;
  }

  /** Answers that go with the message: names that are right, and the reason for a second letter, where there is one. */
  const allAnswered = (checked: RuleId[]): Answered => ({
    checked,
    acknowledged: given.current?.answered.acknowledged ?? [],
  });

  return {
    /** Why it did not leave: the slot that was gone to, as long as it is empty, or a server that did not answer. */
    problem:
      slot && slot.label === empty
        ? `Fill this slot first: ${slot.label}`
        : onAsk && unanswered
          ? ANSWER_FIRST
          : problem,
    held,
    pending,
    show: (leaving: Leaving, hold: Hold) => show(leaving, hold, NOTHING),
    /** Whether it may leave at once; else what holds it is shown, and `go` follows from there. */
    leave: async (leaving: Leaving): Promise<Answered | null> => {
      setEmpty(slot?.label ?? null);
      setSilent(false);
      setProblem(null);
      if (slot) {
        onFill(slot.label);
        return null;
      }
      setUnanswered(onAsk !== null);
      if (onAsk) {
        onAsk();
        return null;
      }
      if (pending) return null;
      setPending(true);
      const asked = await settle(askToLeave, { ...written, programId, draftId });
      // Without the server, by the season that this device keeps; where it is logged, the server asks once more.
      const here = asked.ok || asked.answered ? null : await holdHere(draftId, { ...written, programId });
      setPending(false);
      if (!asked.ok && !here) {
        setSilent(!asked.answered);
        setProblem(asked.answered ? asked.problem : notDone());
        return null;
      }
      const hold = asked.ok ? asked.result : here;
      return hold && show(leaving, hold, NOTHING) ? null : allAnswered([]);
    },
    goAnyway: () => {
      if (held?.by !== "stops") return;
      const { leaving, hold } = held;
      setHeld(null);
      const answered = { checked: [WRONG_NAME], acknowledged: [] };
      if (!show(leaving, { ...hold, stopFindings: [], elsewhere: null }, answered))
        leaving.go(allAnswered([WRONG_NAME]));
    },
    /** A second #1 letter leaves anyway, with a reason that is kept with the message. */
    goWithReason: (reason: string) => {
      if (held?.by !== "letters") return;
      const answered = { checked: [WRONG_NAME], acknowledged: [{ rule: SECOND_LETTER, reason }] };
      given.current = { beside: besideOf(held.letters), answered };
      setHeld(null);
      held.leaving.go(answered);
    },
    /** It counts as the #1 letter, whatever its sentences say. */
    goAsFirst: () => {
      if (held?.by !== "unsaid") return;
      counted.current = written;
      setHeld(null);
      held.leaving.go(allAnswered([WRONG_NAME]));
    },
    /** One of the letters was taken back; with the last one nothing holds this one. */
    released: (messageId: string) => {
      if (held?.by !== "letters") return;
      const letters = held.letters.filter((letter) => letter.messageId !== messageId);
      setHeld(letters.length > 0 ? { ...held, letters } : null);
    },
    /** A question was answered; with the last one the letter may be tried again. */
    answered: ({ messageId, sentence }: SentenceQuestion) => {
      if (held?.by !== "questions") return;
      const questions = held.open.questions.filter(
        (open) => open.messageId !== messageId || open.sentence.text !== sentence.text,
      );
      setHeld(questions.length > 0 ? { ...held, open: { ...held.open, questions } } : null);
    },
    stay: () => setHeld(null),
  };
}

/** The stops that can be overruled with a word; a name that belongs elsewhere is one of them, once. */
function stopsOf({ stopFindings, elsewhere }: Hold, programId: string): Finding[] {
  if (!elsewhere || stopFindings.some(({ rule }) => rule === WRONG_NAME)) return stopFindings;
  const key = `${WRONG_NAME}:elsewhere`;
  const message = `It names ${elsewhere.words} where this program or its people would be named.`;
  return [...stopFindings, { key, rule: "wrong-name", level: "stop", programId, messageIds: [], message }];
}

export type Gate = ReturnType<typeof useGate>;
