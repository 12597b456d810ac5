import { calledBy } from "@/lib/directory/nicknames";
import { listedPolicyOf } from "@/lib/fit/listed-policy";
import { sourceWords } from "@/lib/fit/source-words";
import type { StatedPolicy } from "@/lib/fit/stated-policy";
import { rowOf } from "@/lib/season/fields/field";
import { PROGRAM } from "@/lib/season/fields/program";
import type { Program } from "@/lib/season/schema";
import { POLICY_WORDS } from "@/lib/season/words";
import type { Place } from "../report";
import { cleanLine } from "../text";
import type { Follow } from "./item";
import type { Lot } from "./lot";
import { isSlip, MOST_SLIPS, mayBeOne, nameKey, nameKeys, ownWords, spelled } from "./names";
import { Under } from "./under";

/** What a file says that a program is called and known by. */
export type Naming = {
  name: string;
  institution?: string;
  nrmpCode?: string | null;
  acgmeId?: string | null;
  track?: Program["track"] | null;
  state?: string;
};

export const NEW_PROGRAM = "new";
const LEAVE_OUT = "leave";

/** With how many programs names are compared letter by letter; a season has a few dozen. */
const MOST_COMPARED = 500;

/** The keys of so many names are worked out once: few tables name more programs, and then each of them once. */
const MOST_KEYS_KNOWN = 2_000;

/** Everything that a program is called. */
export const namesOf = ({ name, shortName, aliases }: Program): string[] =>
  [name, shortName, ...aliases].filter(Boolean);

/** Programs by their codes and the ways to write their names; a season may have thousands. */
export class ProgramIndex {
  readonly #codes = new Map<string, Program>();
  readonly #names = new Under<Program>();
  readonly #institutions = new Under<Program>();
  readonly #words = new Under<Program>();
  readonly #before: Program[];
  /** The names of those that were there, as they are spelled, by how long that is. */
  readonly #spelled = new Map<number, { spelling: string; program: Program }[]>();
  /** The keys of names that were looked for: a table names a program in row after row. */
  readonly #keys = new Map<string, string[]>();
  /** The name whose keys were asked for last, and they. */
  #last: { name: string; keys: string[] } = { name: "", keys: [] };

  constructor(readonly lot: Lot) {
    for (const program of lot.season.programs) this.put(program);
    this.#before = lot.season.programs.filter((program) => lot.wasThere(program));
    for (const program of this.#before)
      for (const spelling of new Set(namesOf(program).map(spelled))) {
        const there = this.#spelled.get(spelling.length);
        if (there) there.push({ spelling, program });
        else this.#spelled.set(spelling.length, [{ spelling, program }]);
      }
  }

  put(program: Program): void {
    const { institution, nrmpCode, acgmeId } = program;
    if (nrmpCode) this.#codes.set(`nrmp ${nrmpCode.toUpperCase()}`, program);
    if (acgmeId) this.#codes.set(`acgme ${acgmeId.replace(/[\s-]/g, "")}`, program);
    for (const name of namesOf(program)) for (const key of this.#keysOf(name)) this.#names.put(key, program);
    if (institution !== "") for (const key of nameKeys(institution)) this.#institutions.put(key, program);
    // What the files make is told apart by its exact name: who lists two names means two programs.
    if (this.lot.wasThere(program))
      for (const word of new Set(namesOf(program).flatMap(ownWords))) this.#words.put(word, program);
  }

  /** Those that have the very name, or of which it is another name or the institution. */
  exactly({ name, nrmpCode, acgmeId, track }: Naming): readonly Program[] {
    const code = nrmpCode && this.#codes.get(`nrmp ${nrmpCode.toUpperCase()}`);
    if (code) return [code];
    const accredited = acgmeId && this.#codes.get(`acgme ${acgmeId.replace(/[\s-]/g, "")}`);
    if (accredited) return [accredited];
    const keys = this.#keysOf(name);
    const [key] = keys;
    const among = (names: Under<Program>): readonly Program[] =>
      keys.length === 1 && key !== undefined ? names.at(key) : [...new Set(keys.flatMap((one) => names.at(one)))];
    // A code that differs makes it another program of the same place.
    const named = among(this.#names).filter(
      (program) => !nrmpCode || program.nrmpCode === null || program.nrmpCode.toUpperCase() === nrmpCode.toUpperCase(),
    );
    const found = named.length > 0 ? named : among(this.#institutions);
    if (found.length === 0) return [];
    if (track) return found.filter((program) => program.track === track);
    const own = found.filter((program) => program.track === this.lot.season.season.track);
    return own.length > 0 ? own : found;
  }

  #keysOf(name: string): string[] {
    if (name === this.#last.name) return this.#last.keys;
    const keys = this.#keys.get(name) ?? nameKeys(name);
    this.#last = { name, keys };
    if (this.#keys.size < MOST_KEYS_KNOWN) this.#keys.set(name, keys);
    return keys;
  }

  /** Those that may be the same place under another name. */
  perhaps({ name, state, track }: Naming): Program[] {
    const near = new Set(ownWords(name).flatMap((word) => this.#words.at(word)));
    const alike =
      near.size > 0
        ? [...near].filter((program) => namesOf(program).some((other) => mayBeOne(name, other)))
        : this.#slipsOf(name);
    if (alike.length === 0) return [];
    const known = calledBy(name);
    return alike.filter(
      (program) =>
        (!state || !program.state || program.state === state) &&
        (!track || program.track === track) &&
        !(known !== null && calledBy(program.name) !== null),
    );
  }

  /** Those that were there and share no word with a name, but are spelled like it. */
  #slipsOf(name: string): Program[] {
    if (this.#before.length > MOST_COMPARED) return [];
    const spelling = spelled(name);
    const found = new Set<Program>();
    for (let length = spelling.length - MOST_SLIPS; length <= spelling.length + MOST_SLIPS; length += 1)
      for (const other of this.#spelled.get(length) ?? [])
        if (isSlip(spelling, other.spelling)) found.add(other.program);
    return found.size === 0 ? [] : this.#before.filter((program) => found.has(program));
  }
}

/**
 * The program that a row of a file is about, made where it is new; null where it is asked about or left out. `isNamed` tells of those that
 * other rows of the same file name exactly.
 */
export function programFor(
  lot: Lot,
  index: ProgramIndex,
  naming: Naming,
  place: Place,
  isNamed: (program: Program) => boolean,
): Program | null {
  const name = cleanLine(naming.name);
  const exact = index.exactly(naming);
  const [only] = exact;
  if (only && exact.length === 1) return only;
  const near =
    exact.length > 1 ? exact : index.perhaps(naming).filter((program) => lot.wasThere(program) && !isNamed(program));
  if (near.length > 0) {
    const choices = near.slice(0, 6).map((program) => ({ id: program.id, label: labelOf(program, near) }));
    const what = near.length === 1 ? `Is “${name}” the ${near[0]?.name} you have?` : `Which program is “${name}”?`;
    const answer = lot.asks(place, `program ${nameKey(name)}`, what, [
      ...choices,
      { id: NEW_PROGRAM, label: "A new program" },
      { id: LEAVE_OUT, label: "Leave out" },
    ]);
    if (answer !== NEW_PROGRAM) return near.find(({ id }) => id === answer) ?? null;
  }
  return makeProgram(lot, index, naming, place);
}

const labelOf = (program: Program, among: readonly Program[]) =>
  among.some((other) => other !== program && other.name === program.name)
    ? `${program.name} (${program.track})`
    : program.name;

const policyFollows = (policy: StatedPolicy): Follow => ({
  kind: "so",
  words: `The directory suggests a contact policy, which comes with it: ${POLICY_WORDS[policy.value].toLowerCase()} (${sourceWords(policy)}). Check it. What the file says wins.`,
});

/** Makes a program of what a file says it is called; null where a person leaves it out. */
export function makeProgram(
  lot: Lot,
  index: ProgramIndex,
  { name, track, nrmpCode, acgmeId }: Naming,
  place: Place,
): Program | null {
  const called = cleanLine(name);
  const onTrack = track ?? lot.season.season.track;
  const policy = listedPolicyOf({ name: called, track: onTrack, nrmpCode: nrmpCode ?? null, acgmeId: acgmeId ?? null });
  if (!lot.takes("programs", place, called, "", policy ? [policyFollows(policy)] : [])) return null;
  const program: Program = rowOf(PROGRAM, {
    id: lot.idFor("program", called),
    name: called,
    track: onTrack,
  });
  lot.lists(program);
  // A policy that the program states comes with it, with its source; what the file says of it wins.
  if (policy) Object.assign(program, { contactPolicy: policy.value, facts: [policy] });
  lot.season.programs.push(program);
  index.put(program);
  return program;
}
