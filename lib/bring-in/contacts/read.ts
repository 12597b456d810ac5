import { z } from "zod";
import { lineOf, readLines, textOf } from "../calendar/lines";
import type { Left } from "../report";
import { cleanLine, cleanText } from "../text";

const line = z.string().max(1_000);

/** A card of an address book. */
export const cardSchema = z.strictObject({
  at: line,
  name: line,
  emails: z.array(line).max(20),
  organization: line,
  role: line,
  note: z.string().max(5_000),
});
export type Card = z.output<typeof cardSchema>;

const MOST_CARDS = 20_000;

/** The cards of a vCard file, of any version; what cannot be read is named by its line. Never throws. */
export function readCards(text: string): { cards: Card[]; left: Omit<Left, "file">[]; rows: number } {
  const { components, unread } = readLines(text, "VCARD");
  const cards = components.slice(0, MOST_CARDS).flatMap((card): Card[] => {
    const value = (name: string) => cleanLine(textOf(lineOf(card, name)), 500);
    const emails = card.lines
      .filter(({ name }) => name === "EMAIL")
      .map((email) =>
        textOf(email)
          .replace(/^mailto:/i, "")
          .trim()
          .toLowerCase(),
      )
      .filter((email) => /^\S+@\S+$/.test(email))
      .slice(0, 20);
    const name = value("FN") || nameOf(textOf(lineOf(card, "N")));
    if (name === "" && emails.length === 0) return [];
    return [
      {
        at: `line ${card.line}`,
        name: name || emails[0] || "",
        emails,
        organization: value("ORG").replace(/;+/g, ", ").replace(/, $/, ""),
        role: [value("TITLE"), value("ROLE")].filter(Boolean).join(", ").slice(0, 500),
        note: cleanText(textOf(lineOf(card, "NOTE")), 5_000),
      },
    ];
  });
  const left = unread
    .slice(0, 200)
    .map(({ line: at, text: words }) => ({ at: `line ${at}`, why: `“${cleanLine(words)}” is no line of a card.` }));
  return { cards, left, rows: components.length };
}

/** "Fenwick;Nadia;;Dr.;" as "Nadia Fenwick". */
function nameOf(written: string): string {
  const [family = "", given = "", middle = "", prefix = ""] = written.split(";");
  return cleanLine([prefix, given, middle, family].filter(Boolean).join(" "), 500);
}
