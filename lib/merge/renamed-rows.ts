import { keyNamesOf } from "@/lib/rules/registry";
import type { Fields, Noun, Row } from "@/lib/season/fields/field";
import { renamed } from "@/lib/season/fields/refs";
import { EACH_LIST, type Participant, type Season } from "@/lib/season/fields/season";
import { THANK_YOU_WISHES } from "@/lib/season/values";

/** The row that one stands for from now on; any other id stays. */
export type Rename = (noun: Noun, id: string) => string;

/** Names `keep` wherever `gone` is named. */
export function naming(noun: Noun, keep: string, gone: string): Rename {
  return (of, id) => (of === noun && id === gone ? keep : id);
}

/** A person who is on an interview twice is on it once, with the stronger wish: a thank-you that is owed stays owed. */
function participantsOnce(participants: readonly Participant[]): Participant[] {
  const wishes = new Map<string, Participant["thankYou"]>();
  for (const { contactId, thankYou } of participants) {
    const known = wishes.get(contactId) ?? thankYou;
    const stronger = THANK_YOU_WISHES.indexOf(thankYou) < THANK_YOU_WISHES.indexOf(known) ? thankYou : known;
    wishes.set(contactId, stronger);
  }
  return [...wishes].map(([contactId, thankYou]) => ({ contactId, thankYou }));
}

/** What a list of people says once nobody is named twice in it; null where the field is no such list. */
function once(name: string, value: unknown): unknown {
  if (!Array.isArray(value)) return null;
  if (name === "participants") return participantsOnce(value);
  return name === "recipients" || name === "contacts" ? [...new Set(value)] : null;
}

/** The row with every id in it renamed, and nobody named twice in it. */
export function renamedRow<Given extends object>(fields: Fields, row: Given & Row, rename: Rename): Given {
  const next = renamed(fields, row, ({ to }, id) => rename(to, id));
  const people = Object.entries(next).flatMap(([name, value]) => {
    const each = once(name, value);
    return each === null ? [] : [[name, each]];
  });
  return { ...next, ...Object.fromEntries(people) };
}

/** The key of a finding or a reminder with the ids in it renamed (`thank-you:<interview>:<contact>`). */
export function renamedKey(key: string, rename: Rename): string {
  const [rule = "", ...ids] = key.split(":");
  const nouns = keyNamesOf(rule);
  if (nouns.length !== ids.length) return key;
  return [rule, ...ids.map((id, at) => rename(nouns[at] ?? "note", id))].join(":");
}

/**
 * The season with every row but the programs and people themselves, and what was certified, naming what is renamed. An answer that is
 * there under its new key already stays as it is.
 */
export function renamedSeason(season: Season, rename: Rename): Season {
  const lists = EACH_LIST.filter(({ name }) => !["programs", "certifications", "answers"].includes(name)).map(
    ({ name, fields }) => {
      const rows: readonly Row[] = season[name];
      return [name, rows.map((row) => renamedRow(fields, row, rename))];
    },
  );
  const keys = new Set(season.answers.map(({ finding }) => finding));
  const answers = season.answers.flatMap((answer) => {
    const finding = renamedKey(answer.finding, rename);
    if (finding === answer.finding) return [answer];
    if (keys.has(finding)) return [];
    keys.add(finding);
    return [{ ...answer, finding }];
  });
  return { ...season, ...Object.fromEntries(lists), answers };
}
