import { type NameToken, nameTokens, tokensOfPiece } from "@/lib/rules/text/name-tokens";
import { ownText } from "@/lib/rules/text/own-text";
import { ownPieces, type Piece } from "@/lib/rules/text/pieces";
import { isDistinctive, type Name, namesOf } from "@/lib/rules/text/program-name-forms";
import { remembering, rememberingNames } from "@/lib/rules/text/remember";
import { calledNames } from "@/lib/season/program-names";
import type { Season } from "@/lib/season/schema";

/**
 * A tracked program named in a text. UTF-16 offsets of the original text, end exclusive, without a possessive's ending.
 * `programIds` are all the programs whose names hold these words, at least one: a program was named that is not `p1` exactly when
 * `p1` is not among them, and one alone was named only when there is a single id.
 */
export type ProgramMention = { programIds: readonly string[]; start: number; end: number };

/** A step through the tokens of every name; `owners` where a name ends. */
type Step = { next: Map<string, Step>; ends: { owners: readonly string[]; name: Name } | null };

const newStep = (): Step => ({ next: new Map(), ends: null });

const within = (inner: readonly string[], outer: readonly string[]) =>
  ` ${outer.join(" ")} `.includes(` ${inner.join(" ")} `);

/** Every distinctive name of every program as a tree of tokens, each with all programs whose names hold it. */
function treeOf({ programs, contacts, applicant }: Season): Step {
  const people = new Set([...contacts, applicant].flatMap(({ name }) => nameTokens(name).map(({ text }) => text)));
  const places = new Set(
    programs.map(({ city }) =>
      nameTokens(city)
        .map(({ text }) => text)
        .join(" "),
    ),
  );
  const school = nameTokens(applicant.school).map(({ text }) => text);
  const named = programs.map((program) => ({ id: program.id, names: namesOf(program) }));
  /** Programs by the tokens of their full names, so that only those that share a token are looked at. */
  const holders = new Map<string, { id: string; tokens: readonly string[] }[]>();
  for (const { id, names } of named)
    for (const { tokens } of names)
      for (const token of new Set(tokens)) {
        const known = holders.get(token);
        if (known) known.push({ id, tokens });
        else holders.set(token, [{ id, tokens }]);
      }
  const root = newStep();
  for (const { names } of named)
    for (const name of names) {
      if (!isDistinctive(name, people, places) || within(name.tokens, school)) continue;
      let step = root;
      for (const token of name.tokens) {
        const next = step.next.get(token) ?? newStep();
        step.next.set(token, next);
        step = next;
      }
      if (step.ends !== null) {
        if (!name.derived) step.ends.name = name;
        continue;
      }
      const rarest = name.tokens
        .map((token) => holders.get(token) ?? [])
        .reduce((fewest, some) => (some.length < fewest.length ? some : fewest));
      const owners = new Set(rarest.filter(({ tokens }) => within(name.tokens, tokens)).map(({ id }) => id));
      step.ends = { owners: [...owners], name };
    }
  return root;
}

const TITLES = new Set(["dr", "drs", "mr", "mrs", "ms", "prof", "professor", "doctor"]);
/** What follows a single word and makes it the name of something else: "Lakeshore Drive", "Tidewater Community College". */
const ELSEWHERE = new Set(
  "academy avenue ave bay beach boulevard bridge church college community county creek drive elementary falls forest high island lake lane mountain park parkway river road rd school street trail".split(
    " ",
  ),
);

/** Whether the words from `from` to `to` are written as a name is: capitals where the name has them. */
function isWritten(name: Name, tokens: readonly NameToken[], from: number, to: number, allLower: boolean): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (name.anyCase) return true;
  if (allLower && !name.ordinary) return true;
  if (name.acronym) return first.upper;
  if (!first.capital || (name.ordinary && first.opens)) return false;
  if (to - from > 1) return true;
  const before = tokens[from - 1];
  const after = tokens[to];
  const titled = before !== undefined && first.joined && TITLES.has(before.text);
  return !titled && !(after?.joined && after.capital && ELSEWHERE.has(after.text));
}

/** What a piece of text names, by the places of its tokens' letters in it. */
type Named = { owners: readonly string[]; start: number; end: number };

function namedIn(tokens: readonly NameToken[], root: Step, allLower: boolean): Named[] {
  const found: Named[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let longest: { to: number; owners: readonly string[] } | null = null;
    let step: Step | undefined = root;
    for (let i = from; i < tokens.length; i++) {
      const token: NameToken | undefined = tokens[i];
      if (!token || (i > from && !token.joined)) break;
      step = step.next.get(token.text);
      if (!step) break;
      const { ends } = step;
      if (ends && isWritten(ends.name, tokens, from, i + 1, allLower)) longest = { to: i + 1, owners: ends.owners };
    }
    if (!longest) continue;
    const first = tokens[from];
    const last = tokens[longest.to - 1];
    if (!first || !last) continue;
    found.push({ owners: longest.owners, start: first.start, end: last.end });
    from = longest.to - 1;
  }
  return found;
}

/** Whether a writer who capitalizes nothing could have written this. */
const isLower = (tokens: readonly NameToken[]) => !tokens.some(({ capital, text }) => capital && text !== "i");

/** What the pieces of texts name under a season's names, remembered by the piece. */
function mentionReader(root: Step): (text: string) => readonly ProgramMention[] {
  const readTokens = new WeakMap<
    readonly NameToken[],
    { tokens: readonly NameToken[]; lower: boolean; named: Named[] }
  >();
  const readPiece = (piece: Piece) => {
    const tokens = tokensOfPiece(piece);
    const known = readTokens.get(tokens);
    if (known) return known;
    const made = { tokens, lower: isLower(tokens), named: namedIn(tokens, root, false) };
    readTokens.set(tokens, made);
    return made;
  };
  return (text) => {
    const { plain } = ownText(text);
    const pieces = ownPieces(text).map((piece) => ({ start: piece.start, ...readPiece(piece) }));
    const allLower = pieces.every(({ lower }) => lower);
    return pieces.flatMap(({ tokens, named, start: base }) =>
      (allLower ? namedIn(tokens, root, true) : named).map(({ owners, start, end }) => ({
        programIds: owners,
        start: plain.startOf(base + start),
        end: plain.endOf(base + end - 1),
      })),
    );
  };
}

/**
 * A reader of where a text names tracked programs (name, institution, aliases, and their short forms: "Tidewater" for
 * "Tidewater Health System"), in the writer's own words, in order, longest name first, none overlapping.
 *
 * - Curly apostrophes, possessives, dashes and hyphens, odd spaces, HTML, "St." for "Saint", wrapped lines make no difference.
 * - A single word needs its capital and an acronym its capitals ("GPMC"), unless the writer capitalises nothing; a name of several
 *   words counts in any case. A word that is also an ordinary one ("Hope", "Summit") does not count where it opens a sentence.
 * - Only distinctive words count. A short form that is a place ("Boston" of "Boston Medical Center"), a person of the season,
 *   made of words that many names have, or part of the applicant's own school, is none.
 * - Words that several programs' names hold are a mention of all of these (`programIds`), never of one alone.
 *
 * Remembered by the season's names and by the text. Linear in the text.
 */
export const programNames = rememberingNames(
  ({ programs, contacts, applicant }) =>
    JSON.stringify([
      programs.map((program) => [program.id, program.city, ...calledNames(program)]),
      contacts.map(({ name }) => name),
      applicant.name,
      applicant.school,
    ]),
  (season) => {
    const root = treeOf(season);
    return remembering(mentionReader(root));
  },
);
