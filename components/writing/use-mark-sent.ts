"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { v4 as randomKey } from "uuid";
import { removeDraft } from "@/components/drafts/actions";
import { removeRow } from "@/components/form/remove-row";
import { settle, undoing } from "@/components/form/settle";
import { useLogSheet } from "@/components/log/log-context";
import { loggedWords } from "@/components/log/logged-words";
import { NOW, type When } from "@/components/log/when";
import { deleteMessage, keepDraft, logMessage } from "@/components/messages/actions";
import { keptHere, putInOutbox } from "@/components/offline/put-in-outbox";
import { serverAnswers } from "@/components/offline/use-server-back";
import { say } from "@/components/ui/undo";
import type { Hold } from "@/lib/rules/hold";
import type { Contact, Program } from "@/lib/season/schema";
import { capitalized } from "@/lib/season/words";
import { copiedAt } from "./copied-at";
import { whenSent } from "./sent-when";
import type { Answered } from "./use-gate";
import type { Written } from "./written";

const UNSAVED = "Not marked: the letter’s last words aren’t saved. Try again in a moment.";

/** The letter that is marked as sent, as the screen has it. */
export type Letter = {
  /** `id` is null while the server has not stored it; `version`: what it was written on; `changedAt`: when it was last changed, by the server's clock. */
  draft: { id: string | null; version: number; changedAt: number };
  program: Pick<Program, "id" | "name" | "shortName" | "rank">;
  written: Written;
  contacts: Contact[];
  zone: string;
  seasonId: string;
  /** Where to go from here: to the next person whom the interview asks to thank, else where this one was asked for. */
  next: string;
  /** Sends what the server has not; the draft's id once it has every word, null where it has not. */
  saveAll: () => Promise<string | null>;
  /** It is logged: the draft is gone, and nothing more is saved of it. */
  onSent: () => void;
};

/**
 * Marks a letter as sent: logged at once where it was at hand just now, else once the person says when. Goes on to the next and offers
 * Undo, which brings the draft back. What the server holds back anyway, as of two tabs at once, is handed to the gate; what may be logged
 * already is asked about.
 */
export function useMarkSent(
  letter: Letter,
  onProblem: (problem: string | null) => void,
  onHeld: (hold: Hold, when: When) => void,
) {
  const router = useRouter();
  const { askAlready } = useLogSheet();
  const [asked, setAsked] = useState<{ from: number | null; answered: Answered } | null>(null);
  const [pending, setPending] = useState(false);
  const submission = useRef<string | null>(null);
  const changed = useRef(letter.draft.changedAt);
  const { written } = letter;
  const first = useRef(written);
  useEffect(() => {
    if (written !== first.current) changed.current = Date.now();
  }, [written]);

  function undoSent(id: string) {
    const { programId, ...text } = { ...written, programId: letter.program.id };
    return async () => {
      const draft = await settle(keepDraft, { ...text, programId, submission: `undo-${id}` });
      if (!draft.ok) return draft.problem;
      return undoing(deleteMessage, { id }, "Undone. It’s no longer logged, and the draft is back.")();
    };
  }

  /** Without the server, it waits on this device as it was sent: over the draft's version, which is checked first. */
  function waitsHere(sent: { submission: string } & object, when: When): Promise<boolean> {
    const { id, version } = letter.draft;
    const title = `${capitalized(loggedWords({ ...written, direction: "sent", ...when }, { contacts: letter.contacts, season: { timeZone: letter.zone } }))}, ${letter.program.shortName}`;
    return putInOutbox({
      id: sent.submission,
      does: "markSent",
      input: {
        draft: id === null ? null : { ...written, id, expected: version, keep: true },
        message: { ...sent, ...when, at: when.at ?? new Date().toISOString(), draftId: id ?? undefined },
      },
      title,
      about: "Marked as sent by you",
    });
  }

  /** It was logged already: its draft goes as it would have, with Undo, and one goes on to the next. */
  async function isLogged(draftId: string | null) {
    letter.onSent();
    const to = letter.program.shortName;
    const deleted = `Not logged again. The draft to ${to} is deleted.`;
    // A draft that is gone went when the letter was logged.
    if (draftId !== null)
      await removeRow(removeDraft, draftId, {
        deleted,
        back: `Restored the draft to ${to}.`,
        refused: () => undefined,
      });
    router.push(letter.next);
  }

  /** `knowingly`: beside one like it that is logged. */
  async function log(when: When, answered: Answered, knowingly = false): Promise<void> {
    if (pending) return;
    setPending(true);
    onProblem(null);
    const stored = await letter.saveAll();
    submission.current ??= randomKey();
    const message = { ...written, programId: letter.program.id, direction: "sent" as const };
    const sent = { ...message, ...answered, submission: submission.current, unlessLogged: !knowingly };
    const unsaved = stored === null && letter.draft.id !== null;
    const settled = unsaved
      ? { ok: false as const, problem: UNSAVED, answered: await serverAnswers() }
      : await settle(logMessage, { ...sent, ...when, draftId: stored ?? undefined });
    const waits = !settled.ok && !settled.answered && (await waitsHere(sent, when));
    setPending(false);
    setAsked(null);
    const said = loggedWords({ ...message, ...when }, { contacts: letter.contacts, season: { timeZone: letter.zone } });
    if (waits) {
      letter.onSent();
      say(keptHere(`${said}, ${letter.program.shortName}`));
      return router.push(letter.next);
    }
    if (!settled.ok) return onProblem(settled.problem);
    const { result } = settled;
    if (result.outcome === "held") return onHeld({ ...result, unsaid: false, stopFindings: [] }, when);
    if (result.outcome === "already")
      return askAlready({
        ...result,
        onSame: () => void isLogged(stored),
        logMine: () => log(when, answered, true),
      });
    submission.current = null;
    letter.onSent();
    say(`Logged for ${letter.program.shortName}: ${said}.`, undoSent(result.id));
    router.push(letter.next);
  }

  return {
    pending,
    asked,
    log,
    cancel: () => setAsked(null),
    markSent: (answered: Answered) => {
      const when = whenSent(
        { copiedAt: copiedAt(letter.draft.id ?? letter.program.id), changedAt: changed.current },
        Date.now(),
      );
      if (when.ask) setAsked({ from: when.from, answered });
      else void log(NOW, answered);
    },
  };
}
