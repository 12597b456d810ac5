import { apart, ladder, type StatementId, type StatementKind, statementKinds } from "@/lib/rules/statements";
import { learnedAlone, learnedStatements } from "@/lib/rules/statements/learned";
import { halvesOf } from "@/lib/rules/statements/parts";
import { readingOf, type SentenceView } from "@/lib/rules/statements/reading";
import { analyse, type Sentence } from "@/lib/rules/text/analyse";
import type { Glance } from "@/lib/rules/text/glance";
import type { Match } from "@/lib/rules/text/phrase";

/** What a program's sentence says: offsets are UTF-16 units of the text, end exclusive, and `text` the exact words between. */
export type Statement = {
  /** Its kind; the command line's word for it. */
  signal: StatementId;
  strength: number | null;
  start: number;
  end: number;
  text: string;
  boundary: boolean;
};

/** Whether a statement wants something of the reader, with or without a question mark, be it allowed or not. */
export const asksReader = ({ signal, boundary }: Pick<Statement, "signal" | "boundary">): boolean =>
  boundary || signal === "asks-interest";

type StatementMatch = { kind: StatementKind; match: Match };

/** What one statement leaves no room for in its sentence: an offer is no forecast, a promise asked for no plain question. */
const OVERRIDES: Partial<Record<StatementId, readonly StatementId[]>> = {
  "offers-agreement": [
    "conditional-match",
    "ranked-to-match",
    "rank-highly",
    "asks-commitment",
    "asks-rank",
    "asks-others",
    "asks-interest",
    "warm",
    "courtesy",
  ],
  "conditional-match": ["asks-commitment", "asks-others", "asks-rank", "asks-interest"],
  "asks-commitment": [
    "asks-rank",
    "asks-interest",
    "asks-others",
    "courtesy",
    "warm",
    "rank-highly",
    "ranked-to-match",
  ],
  "asks-others": ["asks-interest", "asks-rank", "courtesy", "warm", "rank-highly", "ranked-to-match"],
  "asks-rank": ["asks-interest", "courtesy", "warm", "rank-highly", "ranked-to-match"],
  "asks-interest": ["courtesy", "warm", "rank-highly", "ranked-to-match"],
  negative: [
    "offers-agreement",
    "asks-interest",
    "asks-rank",
    "asks-others",
    "conditional-match",
    "ranked-to-match",
    "rank-highly",
    "warm",
    "courtesy",
  ],
};

/** "We cannot accept cards" refuses cards, not the applicant: what a wish not to be written to may be taken for in its own words. */
const MISTAKEN: ReadonlySet<StatementId> = new Set(["negative", "courtesy"]);

/** Kind words are none where the same words ask, offer or refuse something. */
const isMild = ({ strength }: StatementKind) => strength !== null && strength <= 2;
const overlap = (one: Match, other: Match) => one.from < other.to && other.from < one.to;

/** What the patterns find, each kind by itself; nothing of one that the sentence settles to be none. */
function foundBy(reading: SentenceView): StatementMatch[] {
  const find = (kind: StatementKind) => (kind.never?.(reading) ? null : kind.find(reading));
  const found = apart.flatMap((kind): StatementMatch[] => {
    const match = find(kind);
    return match ? [{ kind, match }] : [];
  });
  const rung = ladder.reduce<StatementMatch | null>((known, kind) => {
    const match = known ? null : find(kind);
    return known ?? (match && { kind, match });
  }, null);
  const alone = rung && !found.some(({ match }) => isMild(rung.kind) && overlap(match, rung.match));
  return alone ? [rung, ...found] : found;
}

type Likely = (said: StatementMatch) => number;

/** A question about this program and others at once is one about its rank or about the others, whichever is likelier. */
const RIVALS: ReadonlySet<StatementId> = new Set(["asks-rank", "asks-others"]);

/** Without the rival of what is likelier. */
function withoutRivals(all: readonly StatementMatch[], likely: Likely): readonly StatementMatch[] {
  const [first, second] = all.filter(({ kind }) => RIVALS.has(kind.id)).toSorted((a, b) => likely(b) - likely(a));
  return first && second ? all.filter((said) => said !== second) : all;
}

/** Without what another statement of the sentence leaves no room for. */
function withoutOverridden(
  found: readonly StatementMatch[],
  likely: Likely,
  isSure: (said: StatementMatch) => boolean,
): StatementMatch[] {
  const all = withoutRivals(found, likely);
  const wish = all.find(({ kind }) => kind.id === "no-contact-wish")?.match;
  const mistaken = (said: StatementMatch) =>
    wish !== undefined && MISTAKEN.has(said.kind.id) && overlap(said.match, wish) && !isSure(said);
  const stand = all.filter((said) => !mistaken(said));
  const overridden = new Set(stand.flatMap(({ kind }) => OVERRIDES[kind.id] ?? []));
  return stand.filter(({ kind }) => !overridden.has(kind.id));
}

/** How likely, by what was learned, a statement has to be to stand where its patterns find it. */
const KEEPS = 0.125;

/** Of the ladder, the rung that patterns and reader together are surest of. */
function oneRung(
  all: readonly StatementMatch[],
  likely: Likely,
  byPattern: ReadonlySet<StatementKind>,
): StatementMatch[] {
  const weight = (said: StatementMatch) => likely(said) + (byPattern.has(said.kind) ? 0.3 : 0);
  const rungs = all.filter(({ kind }) => ladder.includes(kind)).toSorted((a, b) => weight(b) - weight(a));
  return all.filter((said) => !ladder.includes(said.kind) || said === rungs[0]);
}

/**
 * What a sentence says: what patterns find and the learned reader does not gainsay, and what the reader finds beside. What it gainsays
 * leaves room for the rest.
 */
function saidIn(reading: SentenceView): StatementMatch[] {
  const { sentence } = reading;
  const learned = learnedStatements(sentence);
  const likely: Likely = ({ kind }) => learned.get(kind.id) ?? 0;
  const isSure = ({ kind }: StatementMatch) => kind.surely?.(reading) === true;
  const found = withoutOverridden(
    foundBy(reading).filter((said) => likely(said) >= KEEPS || isSure(said)),
    likely,
    isSure,
  );
  const byPattern = new Set(found.map(({ kind }) => kind));
  const whole: Match = { from: 0, to: sentence.words.length };
  const plain = sentence.words.map(({ text }) => text).join(" ");
  const alone = new Set(learnedAlone(learned, plain, { asks: reading.asks, saysElse: found.length > 0 }));
  const beside = statementKinds
    .filter((kind) => !byPattern.has(kind) && alone.has(kind.id) && !kind.never?.(reading))
    .map((kind): StatementMatch => ({ kind, match: whole }));
  return withoutOverridden(oneRung([...found, ...beside], likely, byPattern), likely, isSure);
}

/** The clauses that a match touches, as offsets. */
function clauseSpan(sentence: Sentence, { from, to }: Match): { start: number; end: number } {
  const first = sentence.words[sentence.clauseOf[from]?.from ?? from];
  const last = sentence.words[(sentence.clauseOf[to - 1]?.to ?? to) - 1];
  return { start: first?.start ?? sentence.start, end: last?.end ?? sentence.end };
}

type Placed = { kind: StatementKind; start: number; end: number };

function placedIn(sentence: Sentence): Placed[] {
  const said = saidIn(readingOf(sentence));
  return said.map(({ kind, match }) => {
    const { start, end } = said.length > 1 ? clauseSpan(sentence, match) : sentence;
    return { kind, start, end };
  });
}

/** Each half of a sentence that says one thing and asks another, where both say something; else the sentence as a whole. */
function placedByHalves(sentence: Sentence): Placed[] {
  const [before = [], after = []] = halvesOf(sentence)?.map(placedIn) ?? [];
  if (before.length === 0 || after.length === 0) return placedIn(sentence);
  const kept = before.filter(({ kind }) => kind.id !== "courtesy");
  return kept.length > 0 ? [...kept, ...after] : placedIn(sentence);
}

/** "They will not be considered", after a wish for no letters, is said of letters. */
const OF_WHAT_IS_UNWANTED = /^(?:it|they|this|these|those|that|none|nothing|such|anything|any|all)$/;

/** Without a refusal that only says what becomes of what the sentence before it asks not to send. */
function withoutUnwanted(said: readonly Placed[], sentence: Sentence, before: readonly Placed[]): readonly Placed[] {
  const wished = before.some(({ kind }) => kind.id === "no-contact-wish");
  if (!wished || !OF_WHAT_IS_UNWANTED.test(sentence.words[0]?.text ?? "")) return said;
  return said.filter(({ kind }) => kind.id !== "negative");
}

/** No statement is made without words. */
const hasWords = ({ plain }: Glance) => /[a-z]{2}/.test(plain);

/**
 * What a program wrote, statement by statement (docs/rules.md), by where it stands. A statement is its sentence, or its clause
 * where a sentence says several things. Quoted earlier mail and signatures are not the program's word. Nothing found is a guarantee.
 */
export function decode(text: string): { statements: Statement[] } {
  let before: readonly Placed[] = [];
  const statements = analyse(text, hasWords)
    .flatMap((sentence) => {
      before = withoutUnwanted(placedByHalves(sentence), sentence, before);
      return before;
    })
    .map(
      ({ kind: { id, strength, boundary }, start, end }): Statement => ({
        signal: id,
        strength,
        start,
        end,
        text: text.slice(start, end),
        boundary,
      }),
    );
  return { statements: statements.sort((a, b) => a.start - b.start || a.end - b.end) };
}
