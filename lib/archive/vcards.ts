import ICAL from "ical.js";
import type { Contact, Season } from "@/lib/season/schema";
import { ROLE_WORDS } from "@/lib/season/words";

/** The parts that a name has in a card: family, given, additional, prefixes, suffixes. */
function nameParts({ name, title }: Contact): string[] {
  const words = name.trim().split(/\s+/);
  const family = words.length > 1 ? (words.at(-1) ?? "") : name.trim();
  return [family, words.slice(0, -1).join(" "), "", title, ""];
}

/**
 * People of a season, or of one program of it, as vCards (RFC 2426, version 3.0, which every address book takes), written with ical.js: it
 * escapes and folds. What a person noted of them stays in the season.
 */
export function vcards(season: Season, programId: string | null = null): string {
  const programs = new Map(season.programs.map(({ id, name }) => [id, name]));
  return season.contacts
    .filter((contact) => programId === null || contact.programId === programId)
    .map((contact) => {
      const card = new ICAL.Component(["vcard", [], []]);
      card.addPropertyWithValue("version", "3.0");
      card.addPropertyWithValue("fn", [contact.title, contact.name].filter(Boolean).join(" "));
      card.addPropertyWithValue("n", nameParts(contact));
      if (contact.email) card.addPropertyWithValue("email", contact.email);
      card.addPropertyWithValue("org", [programs.get(contact.programId) ?? ""]);
      if (contact.role !== "other") card.addPropertyWithValue("title", ROLE_WORDS[contact.role]);
      card.addPropertyWithValue("uid", `${contact.id}@rank-and-thank`);
      return `${card.toString()}\r\n`;
    })
    .join("");
}
