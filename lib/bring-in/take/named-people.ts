import type { Contact } from "@/lib/season/schema";
import { roleOfWords } from "../table/words";
import { cleanLine } from "../text";

/** Somebody as a file names them. */
export type Person = { name: string; title: string; email: string | null; role: Contact["role"] | null };

const TITLES = /^(?:(dr|doctor|prof|professor|mr|mrs|ms|mx|miss)\b\.?\s*)+/i;
const DEGREES =
  /(?:,|\s)\s*(?:m\.?d\.?|d\.?o\.?|ph\.?d\.?|m\.?p\.?h\.?|m\.?b\.?a\.?|f\.?s\.?i\.?r\.?|f\.?a\.?c\.?r\.?|m\.?s\.?|m\.?b\.?b\.?s\.?|r\.?n\.?|jr\.?|iii?|ebir|facp|mha|m\.?ed\.?)(?=$|[\s,.;)])/gi;
const TITLE_WORDS: Record<string, string> = {
  dr: "Dr.",
  doctor: "Dr.",
  prof: "Prof.",
  professor: "Prof.",
  mr: "Mr.",
  mrs: "Mrs.",
  ms: "Ms.",
  mx: "Mx.",
  miss: "Ms.",
};
/** It begins where a word does: looked for from every letter, a word without end takes the square of its length. */
const ADDRESS = /<?\(?(?<![^\s<>,;()])([^\s<>,;()@]+@[^\s<>,;()@]+\.[^\s<>,;()@]+)\)?>?/;
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
  const said =
    /\(([^()]*)\)|\s[-–—]\s+([\p{L} ]+)$|,\s*((?:(?:associate|assistant)\s+)?(?:program\s+)?(?:director|coordinator|chief(?:\s+resident)?|apd|pd|faculty|resident))\s*$/iu.exec(
      bare,
    );
  const role = said ? roleOfWords(said[1] ?? said[2] ?? said[3] ?? "") : null;
  const withoutRole = said && role ? bare.replace(said[0], " ") : bare.replace(/\([^)]*\)/g, " ");
  const hasDegree = /(?:,|\s)\s*(?:m\.?d|d\.?o)\.?(?=$|[\s,.;)])/i.test(withoutRole);
  const named = cleanLine(withoutRole.replace(DEGREES, " ").replace(/["“”]/g, " ")).replace(
    /^[\s,.;:-]+|[\s,;:-]+$/g,
    "",
  );
  const title = TITLES.exec(named)?.[1]?.toLowerCase();
  const turned = /^([^,]+),\s*([^,]+)$/.exec(named.replace(TITLES, ""));
  const name = cleanLine(turned ? `${turned[2]} ${turned[1]}` : named.replace(TITLES, ""), 300);
  if (!/\p{L}/u.test(name)) return email ? { name: nameOfAddress(email), title: "", email, role } : null;
  return { name, title: title ? (TITLE_WORDS[title] ?? "") : hasDegree ? "Dr." : "", email, role };
}

/** Before somebody's name is known their address stands for it. */
function nameOfAddress(email: string): string {
  return email.slice(0, 300);
}

/** Several people of a cell. `open`: two words at one comma, which may be one name turned around or two surnames. */
export type Split = { people: Person[]; open: string | null };

const ROLE_ALONE =
  /^(?:(?:the|our|of|for|and|research|ir|dr|vir|interventional|diagnostic|radiology|associate|assistant|assoc|asst|deputy|program|residency|fellowship|division|section|medical|education|clinical|senior|lead|director|coordinator|coord|administrator|administrative|admin|manager|specialist|pc|pd|apd|chief|chair|chairman|chairwoman|vice|resident|fellow|trainee|faculty|attending|professor|physician|radiologist|pgy-?\d|r[1-6])\b[\s-]*)+$/i;
const isRole = (piece: string) => ROLE_ALONE.test(piece.trim()) && roleOfWords(piece) !== null;
const isDegree = (piece: string) => `, ${piece}`.replace(DEGREES, "").trim() === "";
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
  const aside = [...(bare.match(/\([^)]*\)/g) ?? []), ...(bare.match(DEGREES) ?? [])];
  const name = bare
    .replace(/\([^)]*\)/g, " ")
    .replace(DEGREES, " ")
    .trim();
  return {
    name,
    more: [...aside, address]
      .map((one) => ` ${one}`)
      .join("")
      .trimEnd(),
  };
}

/** The names at the commas of a text, each with the degrees, roles, and addresses that follow it. */
function piecesOf(group: string): Piece[] {
  const pieces: Piece[] = [];
  for (const part of group.split(/\s*,\s*(?![^(<]*[)>])/).filter(Boolean)) {
    const last = pieces.at(-1);
    if (part.length > LONGEST_NAMED) pieces.push(pieceOf(part));
    else if (last && isDegree(part)) last.more += `, ${part}`;
    else if (last && isRole(part)) last.more += ` (${part})`;
    else if (last && ADDRESS.exec(part)?.[0] === part.trim()) last.more += ` ${part}`;
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
  const one = { name: `${given.name} ${surname.name}`, more: given.more };
  if (alone) return GIVENS.test(given.name) ? one : null;
  if (!GIVEN.test(given.name)) return null;
  // A degree after both, an initial, and a name of several words are no second surname.
  return given.more !== "" || /\s/.test(given.name) || /\s/.test(surname.name) ? one : "open";
}

/** Who stands in a cell; `alone` where its column is of one person, so that a comma can only turn a name around. */
export function peopleIn(cell: string, alone = false): Split {
  const groups = cell
    .split(/\s*(?:[;\n|•·]|\s\/\s|&|\band\b|\+)\s*/i)
    .filter((part) => part.trim() !== "")
    .map(piecesOf);
  // "Fenwick, Nadia; Imre, Paul": each group turned around.
  const all = groups.map((group) => turnedAround(group, true)).filter((one) => one !== null && one !== "open");
  if (groups.length > 1 && all.length === groups.length) return { people: all.flatMap(personOf), open: null };
  const [only = []] = groups;
  const turned = groups.length === 1 ? turnedAround(only, alone) : null;
  if (turned && turned !== "open") return { people: personOf(turned), open: null };
  return { people: groups.flat().flatMap(personOf), open: turned === "open" ? cell : null };
}

/** Whether somebody is named, and not only told of: "the residents", "two faculty", "everyone". */
export const isNamed = ({ name }: Person): boolean =>
  /\p{L}{2}/u.test(name) &&
  name.length <= 120 &&
  !/^(?:(?:the|a|an|some|all|other|\d+|one|two|three|four|five|six|several|many|various|multiple|a few)\s+)*(?:faculty|residents?|fellows?|various|multiple|several|everyone|everybody|all|others?|people|staff|team|panel|pds?|apds?|program director|coordinators?|chiefs?|attendings?)(?:\s+(?:panel|members?|team))?$/i.test(
    name,
  );
