"use client";

import { sayInPassing } from "@/components/ui/undo";
import { noteCopied } from "./copied-at";
import { addressed, copied, LONGEST_ADDRESS, MAILS, type Mail, mailAddress } from "./mail-links";
import type { Answered, Gate, Leaving } from "./use-gate";
import type { Letter } from "./use-mark-sent";

/** Follows an address as a link that was pressed: the page there learns nothing of this one and cannot reach it. */
function follow(address: string, newTab = false): void {
  const link = document.createElement("a");
  link.href = address;
  if (newTab) link.target = "_blank";
  link.rel = "noopener noreferrer";
  link.click();
}

/** Nothing held it, or every hold was answered. */
const NOTHING_HELD: Answered = { checked: [], acknowledged: [] };

/** The ways for a letter to leave, each through the gate: copied, opened in mail, downloaded, or marked as sent. */
export function useWaysOut({
  letter,
  gate,
  mac,
  markSent,
  onProblem,
}: {
  letter: Letter;
  gate: Gate;
  /** Whether this computer's keys are a Mac's. */
  mac: boolean;
  markSent: (answered: Answered) => void;
  onProblem: (problem: string | null) => void;
}) {
  const { draft, program, written, contacts, saveAll } = letter;
  const to = addressed(written.recipients, contacts);

  /** `allowed` is waited for inside of the browser's own copying, which some browsers allow only from a press. */
  async function copy(because = "", allowed: Promise<Answered | null> = Promise.resolve(NOTHING_HELD)) {
    const text = allowed.then((answered) => {
      if (answered === null) throw new Error("held back");
      return new Blob([copied(written)], { type: "text/plain" });
    });
    try {
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
      noteCopied(draft.id ?? program.id);
      onProblem(null);
      sayInPassing(
        matchMedia("(hover: none)").matches
          ? `${because}Copied. When you’ve sent it, come back and mark it as sent.`
          : `${because}Copied. When you’ve sent it, press ${mac ? "Cmd" : "Ctrl"} Enter to mark it.`,
      );
    } catch {
      // What holds it is on the screen.
      if ((await allowed) === null) return;
      onProblem(`${because}Your browser didn’t let the letter be copied. Select the text and copy it by hand.`);
    }
  }

  function open(mail: Mail) {
    if (!to.ok) return;
    const address = mailAddress(mail, written, to.addresses);
    if (address.length > LONGEST_ADDRESS) return copy("Too long to open in your mail app. ");
    onProblem(null);
    noteCopied(draft.id ?? program.id);
    follow(address, MAILS[mail].newTab);
  }

  async function download(anyway: boolean) {
    // The file is made of what the server has.
    const id = await saveAll();
    onProblem(id === null ? "No file yet: the letter isn’t saved. Copy it, or try again in a moment." : null);
    if (id !== null) follow(`/api/drafts/${id}/eml${anyway ? "?anyway" : ""}`);
  }

  async function leave(leaving: Leaving) {
    const answered = await gate.leave(leaving);
    if (answered) leaving.go(answered);
  }

  return {
    /** Whom mail would be addressed to, or why it can't be. */
    to,
    copy: () => void copy("", gate.leave({ name: "Copy", go: () => void copy() })),
    open: (mail: Mail) => void leave({ name: MAILS[mail].label, go: () => void open(mail) }),
    download: () =>
      void leave({
        name: "Download",
        go: ({ checked, acknowledged }) => void download(checked.length + acknowledged.length > 0),
      }),
    markSent: () =>
      void leave({
        name: "Mark as sent",
        counts: true,
        go: (answered) => {
          onProblem(null);
          markSent(answered);
        },
      }),
  };
}

export type WaysOut = ReturnType<typeof useWaysOut>;
