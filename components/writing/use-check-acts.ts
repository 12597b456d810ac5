"use client";

import { type RefObject, useMemo } from "react";
import type { Contact, Program } from "@/lib/season/schema";
import type { CheckActs } from "./check-list";
import type { Check, checksInField } from "./checks";
import { type Rewording, rewordings } from "./rewordings";
import type { Found } from "./use-assessment";
import type { useLetter } from "./use-letter";
import type { Written } from "./written";

type Standing = ReturnType<typeof checksInField>;

/** The letter as it stands on the screen, with where its checks are by now. */
export type Placed = { inBody: Standing; inSubject: Standing; written: Written };

/** What can be done about the checks from their list: going to the words, rewording them, hiding them. */
export function useCheckActs({
  program,
  recipients,
  otherNames,
  found,
  placed,
  letter,
  hidden,
  write,
  onAnswer,
  leaveSheet,
}: {
  program: Pick<Program, "id" | "name" | "shortName" | "rank" | "track">;
  recipients: Contact[];
  otherNames: string[];
  found: Found;
  placed: RefObject<Placed>;
  letter: Pick<ReturnType<typeof useLetter>, "goTo" | "setCurrent" | "select" | "replace">;
  hidden: { hide: (hides: string) => void; showAll: () => void };
  write: (part: Partial<Written>) => void;
  onAnswer: (check: Check, sentence: string, yes: boolean) => void;
  leaveSheet: () => void;
}): CheckActs {
  const { goTo, setCurrent, select, replace } = letter;
  const { hide, showAll } = hidden;
  return useMemo(() => {
    const about = { program, recipients, otherNames };
    const nowAt = (check: Check) => {
      const { inBody, inSubject, written } = placed.current;
      const here = (check.field === "subject" ? inSubject : inBody).find(({ key }) => key === check.key);
      return { here, text: written[check.field ?? "body"] };
    };
    return {
      waysOf: (check: Check) => rewordings(found.written[check.field ?? "body"], check, about),
      onGo: (check: Check) => {
        leaveSheet();
        if (!goTo(check.key)) setCurrent(check.key);
      },
      onReword: (check: Check, way: Rewording) => {
        leaveSheet();
        if (way.does === "make-letter") return write({ kind: "intent", news: null });
        const { here, text } = nowAt(check);
        // Worked out again: what was typed since may have moved the words.
        const fresh = here && rewordings(text, here, about).find(({ label }) => label === way.label);
        if (!fresh || fresh.does === "make-letter") return;
        const field = check.field ?? "body";
        if (fresh.does === "select") select(fresh.span, check.key, field);
        else if (fresh.does === "delete")
          void import("./sentence").then(({ sentencesWithSpace }) =>
            replace(sentencesWithSpace(text, fresh.span), "", field, fresh.done),
          );
        else replace(fresh.span, fresh.words, field, fresh.done);
      },
      onHide: (check: Check) => hide(check.hides),
      onAnswer: (check: Check, yes: boolean) => {
        const { here, text } = nowAt(check);
        if (here) onAnswer(here, text.slice(here.start, here.end), yes);
      },
      onShowAll: showAll,
    };
  }, [
    program,
    recipients,
    otherNames,
    found,
    placed,
    goTo,
    setCurrent,
    select,
    replace,
    hide,
    showAll,
    write,
    onAnswer,
    leaveSheet,
  ]);
}
