import { excerpt } from "@/components/reminders/excerpt";
import { gather } from "@/lib/rules/gather";
import { thankYousOf } from "@/lib/rules/thank-yous";
import { nearCopiesAmong } from "@/lib/rules/wording/generic-copy";
import { formatMoment } from "@/lib/season/format";
import type { Draft, Interview, Message, Season } from "@/lib/season/schema";
import { personName, ROLE_WORDS, shortName } from "@/lib/season/words";
import { slotsOf } from "@/lib/templates";

/** The thank-you to one person, as a card. */
export type ThankYouCard = {
  contactId: string;
  who: string;
  role: string;
  /** The day it was sent, in the season's zone; null while it is not. */
  sentOn: string | null;
  /** The draft it is saved as; null where there is none, or it is sent. */
  draftId: string | null;
  /** What its slots ask for that are still empty. */
  slots: string[];
  /** Its own first words, without the greeting. */
  words: string;
};

/** `alike`: the people, by two, whose letters are nearly the same once names are masked. */
export type ThankYouCards = { cards: ThankYouCard[]; alike: [string, string][] };

const WORDS_SHOWN = 150;
/** "Dear Dr. Marsh," is the same in each. */
const GREETING = /^\s*Dear [^\n]*\n+/;
/** A body's first words, without empty slots and what stands under every letter. */
function firstWords(body: string, signer: string): string {
  const text = body.replace(GREETING, "");
  const signed = signer === "" ? -1 : text.lastIndexOf(`\n${signer}`);
  const letter = signed < 0 ? text : text.slice(0, signed);
  const filled = slotsOf(letter).reduceRight(
    (words, { start, end }) => words.slice(0, start) + words.slice(end),
    letter,
  );
  return excerpt(filled, WORDS_SHOWN);
}

const slotsIn = ({ subject, body }: Draft) => slotsOf(`${subject}\n${body}`).map(({ label }) => label);

/** The thank-yous for an interview side by side, in the order in which it lists its people. `now` in epoch milliseconds. */
export function thankYouCards(season: Season, interview: Interview, now: number): ThankYouCards {
  const people = new Map(season.contacts.map((contact) => [contact.id, contact]));
  const rows = thankYousOf(gather(season, now), interview).flatMap((thankYou) => {
    const contact = people.get(thankYou.contactId);
    return contact ? [{ ...thankYou, contact }] : [];
  });
  const cards = rows.map(({ contact, sent, draft }): ThankYouCard => {
    const letter = sent ?? draft;
    return {
      contactId: contact.id,
      who: personName(contact),
      role: contact.role === "other" ? "" : ROLE_WORDS[contact.role],
      sentOn: sent && formatMoment(sent.at, season.season.timeZone, "weekday"),
      draftId: sent ? null : (draft?.id ?? null),
      slots: sent || !draft ? [] : slotsIn(draft),
      words: letter ? firstWords(letter.body, season.applicant.name) : "",
    };
  });

  // One with an empty slot is not written yet: what it shares with another is what was laid out.
  const letters = rows.flatMap(({ contact, sent, draft }): { who: string; letter: Draft | Message }[] => {
    const letter = sent ?? (draft && slotsIn(draft).length === 0 ? draft : null);
    return letter ? [{ who: shortName(contact), letter }] : [];
  });
  const pairs = nearCopiesAmong(
    letters.map(({ letter }) => letter),
    season,
  );
  const alike = pairs.flatMap(([one, other]): [string, string][] => {
    const [a, b] = [letters[one], letters[other]];
    return a && b ? [[a.who, b.who]] : [];
  });
  return { cards, alike };
}
