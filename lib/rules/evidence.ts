import { programNames } from "@/lib/rules/text/program-names";
import { groupedBy } from "@/lib/season/grouped";
import type { Season } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";

/** Something in a text that speaks for one or several programs. */
export type Evidence = {
  by: "address" | "person" | "program";
  /** More than one where the words fit several. */
  programIds: readonly string[];
  /** Whoever is named; null where a program is. */
  contactId: string | null;
  words: string;
  /** Where it stands, in UTF-16 units. */
  start: number;
};

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Titles are taken for a person's, with a surname after them. */
const TITLES = new Set(["dr", "prof", "professor", "doctor", "mr", "mrs", "ms", "mx"]);
/** Letters after a name. */
const DEGREES = new Set("md do phd mba mph ms msc facr fsir jr sr ii iii".split(" "));

/** What in a text names tracked programs, their people, and their addresses, in the order it stands there. */
export function evidenceIn(season: Season, text: string): Evidence[] {
  return [...addressesIn(season, text), ...peopleIn(season, text), ...programsIn(season, text)].sort(
    (one, other) => one.start - other.start,
  );
}

function addressesIn({ contacts }: Season, text: string): Evidence[] {
  const known = new Map(contacts.flatMap((contact) => (contact.email ? [[contact.email.toLowerCase(), contact]] : [])));
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: words, index }): Evidence[] => {
    const contact = known.get(words.toLowerCase());
    return contact
      ? [{ by: "address", programIds: [contact.programId], contactId: contact.id, words, start: index }]
      : [];
  });
}

function programsIn(season: Season, text: string): Evidence[] {
  return programNames(season)(text).map(({ programIds, start, end }) => ({
    by: "program",
    programIds,
    contactId: null,
    words: text.slice(start, end),
    start,
  }));
}

/** People by their first and last name side by side, a title with the last one, or the name as it is kept. */
function peopleIn({ contacts, applicant }: Season, text: string): Evidence[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: plainWords(word),
    start: index,
    end: index + word.length,
  }));
  const writer = plainWords(applicant.name);
  const named = contacts.map((contact) => {
    const parts = plainWords(contact.name)
      .split(" ")
      .filter((part) => !DEGREES.has(part));
    return { contact, first: parts[0] ?? "", last: parts.at(-1) ?? "", alone: parts.length < 2 };
  });
  const byLast = groupedBy(named, ({ last }) => last);
  return words.flatMap(({ word, start, end }, at): Evidence[] => {
    const before = words[at - 1]?.word ?? "";
    const further = words[at - 2]?.word ?? "";
    const meant = (byLast.get(word) ?? []).filter(
      ({ contact, first, alone }) =>
        plainWords(contact.name) !== writer &&
        (TITLES.has(before) || (!alone && (before === first || (before.length === 1 && further === first)))),
    );
    if (meant.length === 0) return [];
    const from = before !== "" ? (words[at - 1]?.start ?? start) : start;
    const [only] = meant;
    return [
      {
        by: "person",
        programIds: [...new Set(meant.map(({ contact }) => contact.programId))],
        contactId: meant.length === 1 && only ? only.contact.id : null,
        words: text.slice(from, end),
        start: from,
      },
    ];
  });
}
