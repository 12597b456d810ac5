"use client";

import { type Dispatch, type RefObject, type SetStateAction, useCallback } from "react";
import type { Contact } from "@/lib/season/schema";
import { greetingTo } from "@/lib/templates";
import { regreeted } from "./change-template";
import type { Laid, Standing } from "./laid";
import type { Written } from "./written";

/** Changes whom a letter goes to, and its greeting with it. */
export function useGreeting({
  contacts,
  now,
  setWritten,
  setLaid,
}: {
  contacts: Contact[];
  now: RefObject<Standing>;
  setWritten: Dispatch<SetStateAction<Written>>;
  setLaid: Dispatch<SetStateAction<Laid | null>>;
}) {
  return useCallback(
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
    [contacts, now, setWritten, setLaid],
  );
}
