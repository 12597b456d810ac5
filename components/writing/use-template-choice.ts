"use client";

import { type Dispatch, type RefObject, type SetStateAction, useCallback, useState } from "react";
import { useSoon } from "@/components/saving/use-soon";
import { say } from "@/components/ui/undo";
import type { Season } from "@/lib/season/schema";
import type { Letter, Template } from "@/lib/templates";
import { changeTemplate } from "./change-template";
import type { Laid, Standing } from "./laid";
import { typeInto } from "./type-into";
import { ofKind, type Written } from "./written";

/** Filling in a template reads every message of its program; opening a letter doesn't need that. */
const factsAreRead = () => import("@/lib/templates/facts");

/** Lays a letter out with a template: as if it were typed, with Undo, and never over typed words without asking. */
export function useTemplateChoice({
  field,
  programId,
  now,
  setWritten,
  setLaid,
}: {
  field: RefObject<HTMLTextAreaElement | null>;
  programId: string;
  now: RefObject<Standing>;
  setWritten: Dispatch<SetStateAction<Written>>;
  setLaid: Dispatch<SetStateAction<Laid | null>>;
}) {
  useSoon(factsAreRead);
  const [asked, setAsked] = useState<Template | null>(null);

  const factsOf = useCallback(
    async (given: Season, about: Written) => {
      const { factsFor } = await factsAreRead();
      return factsFor(given, { ...about, programId }, Date.now());
    },
    [programId],
  );

  /** Puts the body in as if it were typed, and the rest beside it; the Undo takes back all of it. */
  const put = useCallback(
    (template: Template, letter: Letter, body: string) => {
      const before = now.current;
      const { subject } = before.written;
      const ownSubject = subject.trim() !== "" && subject !== before.laid?.letter.subject;
      const rest = { kind: template.kind, subject: ownSubject || letter.subject === "" ? subject : letter.subject };
      if (field.current) typeInto(field.current, { start: 0, end: field.current.value.length }, body);
      field.current?.setSelectionRange(0, 0);
      setWritten((current) => ofKind({ ...current, ...rest, body }, rest.kind));
      setLaid({ template: template.id, letter });
      say(`Template: ${template.title}.`, async () => {
        if (now.current.written.body !== body)
          return "You’ve kept writing since. Use your browser’s undo to go back step by step.";
        if (field.current) typeInto(field.current, { start: 0, end: body.length }, before.written.body);
        setWritten(before.written);
        setLaid(before.laid);
        return "Undone.";
      });
    },
    [field, now, setWritten, setLaid],
  );

  const choose = useCallback(
    async (template: Template) => {
      const { season: given, written: asOf } = now.current;
      if (!given) return;
      const facts = await factsOf(given, asOf);
      const { written: current, laid: from } = now.current;
      const letter = template.write(facts);
      const { signature } = facts;
      const body = changeTemplate({ body: current.body, from: from?.letter.body ?? null, to: letter.body, signature });
      if (body === null) setAsked(template);
      else put(template, letter, body);
    },
    [factsOf, now, put],
  );

  /** Puts the template in that was asked about, in place of what is written or below it. */
  const goOn = async (where: "replace" | "below") => {
    setAsked(null);
    const { season: given, written: current } = now.current;
    if (!asked || !given) return;
    const letter = asked.write(await factsOf(given, current));
    put(asked, letter, where === "replace" ? letter.body : `${current.body.trimEnd()}\n\n${letter.body}`);
  };

  return {
    choose,
    /** The template that would take typed words away; null where nothing is asked. */
    asked,
    replace: () => void goOn("replace"),
    below: () => void goOn("below"),
    cancel: () => setAsked(null),
  };
}
