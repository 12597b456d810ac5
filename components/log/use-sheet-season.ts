"use client";

import { useMemo, useState } from "react";
import type { Contact, Season } from "@/lib/season/schema";

/** The season that the sheet reads: without the message that is being edited, which is given apart, and with people who were added just now. */
export function useSheetSeason(whole: Season, messageId: string | undefined) {
  const [added, setAdded] = useState<Contact[]>([]);
  const season = useMemo(() => {
    const known = new Set(whole.contacts.map(({ id }) => id));
    return {
      ...whole,
      contacts: [...whole.contacts, ...added.filter(({ id }) => !known.has(id))],
      messages: whole.messages.filter(({ id }) => id !== messageId),
    };
  }, [whole, added, messageId]);
  return {
    season,
    original: whole.messages.find(({ id }) => id === messageId),
    addPerson: (contact: Contact) => setAdded((before) => [...before, contact]),
  };
}
