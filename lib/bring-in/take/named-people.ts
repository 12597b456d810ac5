import type { Contact } from "@/lib/season/schema";
import { roleOfWords } from "../table/words";
import { cleanLine } from "../text";
import {
  isClearName,
  isDoctor,
  isNobody,
  isRole,
  partDegrees,
  partRole,
  TITLE_WORDS,
  TITLES,
  withoutHours,
  withoutNumbers,
} from "./people-words";

/** Somebody as a file names them. */
export type Person = { name: string; title: string; email: string | null; role: Contact["role"] | null };

/** It begins where a word does: looked for from every letter, a word without end takes the square of its length. */
const ADDRESS = /<?\(?(?<![^\s<>,;()])([^\s<>,;()@]+@[^\s<>,;()@]+\.[^\s<>,;()@]+)\)?>?/;
const ASIDES = /\([^()]*\)/g;
/** Nobody has a longer name: what is longer is words about people, and kept as such. */
const LONGEST_NAMED = 300;

/** Somebody of a text such as "Dr. Nadia Fenwick, MD (PD) <fenwick@example.org>"; null where it names nobody. */
export function personIn(text: string): Person | null {
  if (text.trim() === "") return null;
  const email =
    ADDRESS.exec(text)?.[1]
      ?.replace(/^mailto:/i, "")
      .toLowerCase() ?? null;
  const bare = text.replace(ADDRESS, " ");
  if (bare.length > LONGEST_NAMED) return { name: cleanLine(bare, LONGEST_NAMED), title: "", email, role: null };
  const aside = (bare.match(ASIDES) ?? []).map((said) => roleOfWords(said)).find((said) => said !== null) ?? null;
  const { rest, degrees } = partDegrees(withoutHours(bare).replace(ASIDES, " "));
  const parts = rest.split(",").map((part) => part.trim());
  const told = parts.slice(1).find(isRole);
  const inOrder = parts.filter((part, at) => part !== "" && (at === 0 || !isRole(part))).join(", ");
  const named = trimmed(inOrder.replace(/["“”]/g, " "));
  const titled = TITLES.exec(named);
  const { rest: called, role: beside } = partRole(named.slice(titled?.[0].length ?? 0));
  const role = aside ?? (told ? roleOfWords(told) : null) ?? (beside === "" ? null : roleOfWords(beside));
  const late = TITLES.exec(called);
  const own = trimmed(called.slice(late?.[0].length ?? 0));
  const turned = /^([^,]+),\s*([^,]+)$/.exec(own);
  const name = cleanLine(turned ? `${turned[2]} ${turned[1]}` : own, 300);
  if (!/\p{L}/u.test(name)) return email ? { name: nameOfAddress(email), title: "", email, role } : null;
  const title = (titled ?? late)?.[1]?.toLowerCase();
  return { name, title: title ? (TITLE_WORDS[title] ?? "") : isDoctor(degrees) ? "Dr." : "", email, role };
}

const trimmed = (text: string) => cleanLine(text).replace(/^[\s,.;:–—-]+|[\s,;:–—-]+$/g, "");

/** Before somebody's name is known their address stands for it. */
function nameOfAddress(email: string): string {
  return email.slice(0, 300);
}

/** Several people of a cell. */
export type Split = {
  people: Person[];
  /** Two words at one comma, which may be one name turned around or two surnames. */
  open: string[];
  /** What may be a name, and may be none. */
  unclear: string[];
  /** Whether it says something beside who they are. */
  saysMore: boolean;
};

/** A surname by itself, with what belongs to it: "Lee", "Delgado-Reyes", "van der Berg". */
const SURNAME =
  /^(?:(?:van|von|der|den|de|del|della|di|da|dos|la|le|el|al|bin|ben|ter|st\.?|mac|mc)\s+)*[\p{L}'’.-]+$/iu;
const GIVEN = /^[\p{L}'’-]+\.?(?:\s+\p{L}\.?){0,2}$/u;
const GIVENS = /^[\p{L}'’-]+\.?(?:\s+[\p{L}'’-]+\.?){0,2}$/u;
const isTitled = (name: string) => TITLES.test(`${name} `);

/** A name as it is written, and what says more of the person: degrees, a role, an address. */
type Piece = { name: string; more: string };

function pieceOf(text: string): Piece {
  if (text.length > LONGEST_NAMED) return { name: text, more: "" };
  const address = ADDRESS.exec(text)?.[0] ?? "";
  const bare = text.replace(ADDRESS, " ");
  const { rest, degrees } = partDegrees(bare.replace(ASIDES, " "));
  const aside = [...(bare.match(ASIDES) ?? []), ...degrees.map((degree) => `, ${degree}`)];
  return {
    name: trimmed(rest),
    more: [...aside, address]
      .filter(Boolean)
      .map((one) => ` ${one}`)
      .join(""),
  };
}

/** What a part says of the person before it, and of nobody else: "MD (PD)", "MPH <ann@lee.example>", "Vice Chair"; null where it names another. */
function moreIn(part: string): string | null {
  if (part.length > LONGEST_NAMED) return null;
  const address = ADDRESS.exec(part)?.[0] ?? "";
  const bare = part.replace(ADDRESS, " ");
  const { rest, degrees } = partDegrees(`, ${bare.replace(ASIDES, " ").trim()}`);
  const left = trimmed(rest);
  if (left !== "" && !isRole(left)) return null;
  const role = left === "" ? [] : [`(${left})`];
  return [...degrees.map((degree) => `, ${degree}`), ...role, ...(bare.match(ASIDES) ?? []), address].join(" ");
}

/** The names at the commas of a text, each with the degrees, roles, and addresses that follow it; `before` is whom what stands first may be of. */
function piecesOf(group: string, before: Piece | undefined): Piece[] {
  const pieces: Piece[] = [];
  for (const part of group.split(/\s*,\s*(?![^(<]*[)>])/).filter(Boolean)) {
    const last = pieces.at(-1) ?? before;
    const more = last && moreIn(part);
    if (last && more !== null) last.more += ` ${more}`;
    else pieces.push(pieceOf(part));
  }
  return pieces;
}

const personOf = ({ name, more }: Piece): Person[] => {
  const read = personIn(`${name}${more}`);
  return read ? [read] : [];
};

/** "Lee, Ann" and "van der Berg, Jo B., MD" as one person each, where two pieces can be that. */
function turnedAround([surname, given, ...others]: Piece[], alone: boolean): Piece | "open" | null {
  if (!surname || !given || others.length > 0 || surname.more !== "") return null;
  if (isTitled(surname.name) || isTitled(given.name) || !SURNAME.test(surname.name)) return null;
  if (surname.name.length + given.name.length > LONGEST_NAMED) return null;
  if (isNobody(surname.name) || isNobody(given.name)) return null;
  const one = { name: `${given.name} ${surname.name}`, more: given.more };
  if (alone) return GIVENS.test(given.name) ? one : null;
  if (!GIVEN.test(given.name)) return null;
  // A degree after both, an initial, and a name of several words are no second surname.
  return given.more !== "" || /\s/.test(given.name) || /\s/.test(surname.name) ? one : "open";
}

/** What parts people; "and" names another, where a line or a semicolon may go on about the one before. */
const PARTS = /\s*(?:([;\n|•·]|\s\/\s)|&|\band\b|\+)\s*/gi;
/** "Lee/Roe" is two people; "MD/PhD" and "IR/DR" are none. */
const SLASH = /\/(?<=(\p{L}[\p{L}'’.-]{1,60})\/)(?=(\p{Lu}\p{Ll}[\p{L}'’.-]{0,60}))/gu;
const isDegree = (word: string) => trimmed(partDegrees(`, ${word}`).rest) === "";
const LEAD = /^(?:(?:i\s+)?(?:met|spoke|talked|interview(?:ed)?)\s+)?(?:with\b|w\/|by\b)\s*/i;

function groupsOf(cell: string): Piece[][] {
  const groups: Piece[][] = [];
  let goesOn = false;
  const parts = withoutNumbers(cell)
    .replace(LEAD, "")
    .replace(SLASH, (mark, one: string, other: string) => (isDegree(one) || isDegree(other) ? mark : ";"))
    .split(PARTS);
  // A split on a pattern with one group gives text, mark, text, …
  for (let at = 0; at < parts.length; at += 2) {
    const part = withoutHours(parts[at] ?? "");
    if (trimmed(part) !== "") {
      const labeled = /^\s*([\p{L} ]{2,40}):\s*/u.exec(part);
      const role =
        labeled?.[1] && roleOfWords(labeled[1].replace(/s$/i, "")) !== null ? labeled[1].replace(/s$/i, "") : "";
      const pieces = piecesOf(
        role === "" ? part : part.slice(labeled?.[0].length),
        goesOn ? groups.at(-1)?.at(-1) : undefined,
      );
      if (role !== "") for (const piece of pieces) piece.more = ` (${role})${piece.more}`;
      if (pieces.length > 0) groups.push(pieces);
    }
    goesOn = parts[at + 1] !== undefined;
  }
  return groups;
}

/** Who stands in a cell; `alone` where its column is of one person, so that a comma can only turn a name around. */
export function peopleIn(cell: string, alone = false): Split {
  const groups = groupsOf(cell);
  // "Fenwick, Nadia; Imre, Paul": each group turned around. Beside whole names, two words at a comma are one name too.
  const lists = /[;\n|•·]/.test(cell);
  const whole = groups.some(([one, another]) => !another && /\p{L}\s+\p{L}/u.test(one?.name.replace(TITLES, "") ?? ""));
  const each = groups.length > 1 && groups.every((group) => turnedAround(group, true) !== null);
  const split: Split = { people: [], open: [], unclear: [], saysMore: withoutHours(cell) !== cell };
  let title = "";
  for (const group of groups) {
    const read = turnedAround(group, alone || each || (lists && whole));
    // "Lee, Ray, and Doe": who parts the last by "and" parts the others by commas.
    const turned = read === "open" && groups.length > 1 && !lists ? null : read;
    if (turned === "open") split.open.push(group.map(({ name, more }) => `${name}${more}`).join(", "));
    for (const piece of turned && turned !== "open" ? [turned] : turned === "open" ? [] : group)
      for (const person of personOf(piece)) {
        if (/^(?:drs|doctors|profs)\b/i.test(piece.name)) title = person.title;
        put(split, { ...person, title: person.title || title }, piece);
      }
  }
  return split;
}

function put(split: Split, person: Person, { name, more }: Piece): void {
  split.saysMore ||= (more.match(ASIDES) ?? []).some((aside) => !aside.includes("@") && roleOfWords(aside) === null);
  if (!isNamed(person)) split.saysMore = true;
  else if (person.name.includes("@") || isClearName(person.name, person.title !== "")) split.people.push(person);
  else split.unclear.push(trimmed(`${name}${more}`));
}

/** Whether somebody is named, and not only told of: "the residents", "two faculty", "everyone". */
export const isNamed = ({ name }: Person): boolean => name.length <= 120 && !isNobody(name);
