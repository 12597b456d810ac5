"use client";

import { type Dispatch, type RefObject, type SetStateAction, useCallback, useEffect, useRef, useState } from "react";
import { useSoon } from "@/components/saving/use-soon";
import { say } from "@/components/ui/undo";
import type { Contact, Season } from "@/lib/season/schema";
import { greetingTo, type Letter, type Template, templateById } from "@/lib/templates";
import { changeTemplate, isUntouched, regreeted } from "./change-template";
import { fitting } from "./fitting";
import { typeInto } from "./type-into";
import { ofKind, type Written } from "./written";

/** The template a letter was laid out with, and how it looked then. */
export type Laid = { template: string; letter: Letter };

/** Filling in a template reads every message of its program; opening a letter doesn't need that. */
const factsAreRead = () => import("@/lib/templates/facts");

/** Chooses among templates without losing what was typed, and keeps the greeting in step with whom the letter goes to. */
export function useTemplate({
  field,
  season,
  programId,
  contacts,
  written,
  setWritten,
  opened,
}: {
  field: RefObject<HTMLTextAreaElement | null>;
  /** Null until it is here. */
  season: Season | null;
  programId: string;
  contacts: Contact[];
  written: Written;
  setWritten: Dispatch<SetStateAction<Written>>;
  opened: Laid | null;
}) {
  useSoon(factsAreRead);
  const [laid, setLaid] = useState(opened);
  const [asked, setAsked] = useState<Template | null>(null);
  const [kindAsked, setKindAsked] = useState<{ kind: Written["kind"]; template: Template | null } | null>(null);
  const now = useRef({ written, laid, season });
  useEffect(() => {
    now.current = { written, laid, season };
  });

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
    [field, setWritten],
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
    [factsOf, put],
  );

  /** Puts the template in that was asked about, in place of what is written or below it. */
  const goOn = async (where: "replace" | "below") => {
    setAsked(null);
    const { season: given, written: current } = now.current;
    if (!asked || !given) return;
    const letter = asked.write(await factsOf(given, current));
    put(asked, letter, where === "replace" ? letter.body : `${current.body.trimEnd()}\n\n${letter.body}`);
  };

  /**
   * Changes what kind of letter it is. One that nothing was written into gets the template and the subject of its kind; where something
   * was, it is asked.
   */
  const setKind = useCallback(
    (kind: Written["kind"]) => {
      const { season: given, written: current, laid: from } = now.current;
      if (kind === current.kind) return;
      const template = given && fitting(given, { ...current, kind, programId }, Date.now());
      if (!isUntouched(current, from?.letter ?? null)) return setKindAsked({ kind, template: template ?? null });
      if (template) return void choose(template);
      // No template lays out such a letter.
      const emptied = from ? { subject: "", body: "" } : {};
      setWritten((before) => ofKind({ ...before, ...emptied }, kind));
      if (from) setLaid(null);
    },
    [choose, programId, setWritten],
  );

  const setRecipients = useCallback(
    (recipients: string[]) => {
      const greeting = (ids: string[]) =>
        greetingTo(ids.flatMap((id) => contacts.find((contact) => contact.id === id) ?? []));
      const before = greeting(now.current.written.recipients);
      const after = greeting(recipients);
      setWritten((written) => ({ ...written, recipients, body: regreeted(written.body, before, after) }));
      setLaid(
        (standing) =>
          standing && {
            ...standing,
            letter: { ...standing.letter, body: regreeted(standing.letter.body, before, after) },
          },
      );
    },
    [contacts, setWritten],
  );

  return {
    laid,
    template: laid ? (templateById(laid.template) ?? null) : null,
    choose,
    setKind,
    /** The kind that a letter with words in it was changed to; null where nothing is asked. */
    kindAsked,
    /** Changes the kind alone, every word stays. */
    onlyKind: () => {
      if (kindAsked) setWritten((before) => ofKind(before, kindAsked.kind));
      setKindAsked(null);
    },
    /** Lays the letter out with the template of its new kind; what was written goes into it, or is asked about. */
    withTemplate: () => {
      setKindAsked(null);
      if (kindAsked?.template) void choose(kindAsked.template);
    },
    leaveKind: () => setKindAsked(null),
    setRecipients,
    /** The template that would take typed words away; null where nothing is asked. */
    asked,
    replace: () => void goOn("replace"),
    below: () => void goOn("below"),
    cancel: () => setAsked(null),
  };
}
