import type { Sentence } from "@/lib/rules/text/analyse";
import { type Noun, nounAt, ofPrograms } from "@/lib/rules/wording/number-one/choice-noun";
import {
  around,
  type Candidate,
  clauseOf,
  has,
  isName,
  spokenOf,
  stretchOf,
  subjectHead,
  textOf,
  word,
} from "@/lib/rules/wording/number-one/reading";
import {
  HOLDING,
  LINKING,
  MAKING,
  NOT_THIS,
  OTHERS,
  PLACE,
  RANKING,
  TOPIC_ENDING,
  TOPICS,
} from "@/lib/rules/wording/number-one/vocabulary";

/** Whether a subject ending at `head` may be a program. */
function mayBeProgram(sentence: Sentence, head: number): boolean {
  if (head < 0) return true;
  const { from } = clauseOf(sentence, head);
  const text = word(sentence, head);
  const relative = text === "which" || text === "that";
  if (text === "it" || text === "this") return spokenOf(sentence, from, head) !== "other";
  if (relative)
    return head === from
      ? spokenOf(sentence, around(sentence, head).from, head) !== "unsaid"
      : spokenOf(sentence, from, head) !== "other";
  if (text === "you" || text === "yours") return true;
  if (OTHERS.has(text) || text === "what" || text === "who") return false;
  const spoken = spokenOf(sentence, from, head + 1);
  if (spoken !== "unsaid")
    return spoken === "reader" && !(TOPICS.has(text) && !(head > 1 && isName(sentence, head - 1)) && !PLACE.has(text));
  if (TOPICS.has(text) || TOPIC_ENDING.test(text)) return false;
  if (PLACE.has(text)) return true;
  /** A name whose writer uses no capitals: "kessler memorial". */
  const lowerCase = sentence.words[0]?.capital === false && head - from <= 2;
  return head === from || lowerCase;
}

/** Whether the words after "my first choice is" name a program. */
function namesProgram(sentence: Sentence, from: number): boolean {
  const first = word(sentence, from);
  if (first === "you" || first === "yours" || first === "here" || first === "it") return true;
  if (first === "to" || NOT_THIS.has(first)) return false;
  if (first === "at" || first === "with" || first === "the" || first === "your" || first === "this")
    return spokenOf(sentence, from, Math.min(from + 9, clauseOf(sentence, from).to)) === "reader";
  return isName(sentence, from);
}

/** The longest remark that people put between commas: "without a shadow of a doubt". */
const ASIDE = 7;

/** Where "my first choice, as you may have guessed, is" goes on after its verb; -1 when no remark stands between. */
function endOfAside(sentence: Sentence, k: number): number {
  if (word(sentence, k) !== ",") return -1;
  for (let i = k + 2; i < k + 2 + ASIDE; i++)
    if (word(sentence, i) === "," && LINKING.has(word(sentence, i + 1))) return i + 2;
  return -1;
}

/** The complement of a choice that is itself the subject ("my first choice has always been you"); -1 when it is not. */
function complementOf(sentence: Sentence, { to }: Noun): number {
  let k = to;
  const { to: end } = clauseOf(sentence, to - 1);
  if (PLACE.has(word(sentence, k))) k++;
  if (["for", "of", "in", "on", "as"].includes(word(sentence, k)))
    while (k < end && !LINKING.has(word(sentence, k)) && word(sentence, k) !== "has" && word(sentence, k) !== "will")
      k++;
  if (word(sentence, k) === ":" || word(sentence, k) === "—") return k + 1;
  const aside = endOfAside(sentence, k);
  if (aside !== -1) return aside;
  let linked = false;
  while (k < sentence.words.length) {
    const text = word(sentence, k);
    if (LINKING.has(text)) linked = true;
    else if (!(["has", "have", "will", "would", "always", "still", "and"].includes(text) || text.endsWith("ly"))) break;
    k++;
  }
  return linked ? k : -1;
}

/** Whether a name or "your program" stands right beside the choice: "my first choice, Lakeshore". */
function namedBeside(sentence: Sentence, { owner, to }: Noun): boolean {
  let after = to;
  if (PLACE.has(word(sentence, after))) after++;
  if ([",", "—", "("].includes(word(sentence, after)) && namesProgram(sentence, after + 1)) return true;
  if (word(sentence, after) === "at" && namesProgram(sentence, after + 1)) return true;
  if (word(sentence, owner - 1) === ":")
    return spokenOf(sentence, around(sentence, owner).from, owner - 1) === "reader";
  if (![",", "—", "("].includes(word(sentence, owner - 1))) return false;
  const before = clauseOf(sentence, owner - 2);
  const said = word(sentence, owner - 2);
  return (
    isName(sentence, owner - 2) ||
    said === "you" ||
    said === "yours" ||
    (PLACE.has(said) && spokenOf(sentence, before.from, owner - 1) === "reader")
  );
}

/** The word before a remark between two commas that ends at `k` ("you are, hands down, my first choice"); `k` when it is none. */
function beforeAside(sentence: Sentence, k: number): number {
  for (let i = k - 1; i >= Math.max(0, k - ASIDE); i--)
    if (word(sentence, i) === ",") return LINKING.has(word(sentence, i - 1)) ? i - 1 : k;
  return k;
}

const BEFORE_OWNER = new Set(
  "not still now always also currently indeed far by and hands down without clear".split(" "),
);
const OTHERS_HOLD = new Set(
  "he she they who residents applicants students wife husband partner sister brother friend".split(" "),
);

function candidateOf(sentence: Sentence, noun: Noun): Candidate | null {
  const { owner, to } = noun;
  const complement = complementOf(sentence, noun);
  let k = owner - 1;
  while (k >= 0 && (BEFORE_OWNER.has(word(sentence, k)) || word(sentence, k).endsWith("ly"))) k--;
  if (word(sentence, k) === ",") k = beforeAside(sentence, k);
  const verb = word(sentence, k);
  if (LINKING.has(verb)) {
    const head = subjectHead(sentence, k);
    if (!mayBeProgram(sentence, head)) return null;
    return { from: head >= 0 ? head : k, at: owner, to };
  }
  if (complement !== -1) {
    const end = word(sentence, to) === "," ? to : complement;
    return namesProgram(sentence, complement) ? { from: owner, at: owner, to: end } : null;
  }
  const { from } = clauseOf(sentence, owner);
  if (verb === "as" && spokenOf(sentence, from, owner) === "reader" && !has(sentence, from, owner, MAKING))
    return { from: stretchOf(sentence, owner).from, at: owner, to };
  for (let v = owner - 1; v >= Math.max(from, owner - 10); v--) {
    if (!MAKING.has(word(sentence, v)) && !(verb === "as" && RANKING.has(word(sentence, v)))) continue;
    const head = subjectHead(sentence, v);
    const self = head < 0 || ["i", "we", "my", "our"].includes(word(sentence, head)) || head > from;
    const object = spokenOf(sentence, v + 1, owner);
    const it = ["it", "this"].includes(word(sentence, v + 1));
    const themselves = word(sentence, v + 1).startsWith("yourself") || word(sentence, v + 1).startsWith("yourselves");
    if (themselves || (self && (object === "reader" || it)))
      return { from: self && head >= 0 ? head : v, at: owner, to };
    break;
  }
  return (
    held(sentence, noun) ??
    equal(sentence, noun) ??
    (namedBeside(sentence, noun) ? { from: owner, at: owner, to } : null)
  );
}

/** "Your program gets my first rank", "I give my number one vote to you": whoever holds it, and the reader in the same breath. */
function held(sentence: Sentence, { owner, at, to }: Noun): Candidate | null {
  const { from, to: end } = stretchOf(sentence, at);
  if (!has(sentence, from, owner, HOLDING) && !has(sentence, to, Math.min(end, to + 3), HOLDING)) return null;
  if (has(sentence, from, owner, OTHERS_HOLD)) return null;
  const before = spokenOf(sentence, from, owner);
  const after = spokenOf(sentence, to, end);
  const reader = before === "reader" || (before === "unsaid" && (after === "reader" || word(sentence, from) === "it"));
  return reader ? { from: Math.max(from, owner - 8), at: owner, to } : null;
}

/** "#1 = your program", "my number one: you". */
function equal(sentence: Sentence, { owner, to }: Noun): Candidate | null {
  return ["=", ":", "—"].includes(word(sentence, to)) && namesProgram(sentence, to + 1)
    ? { from: owner, at: owner, to }
    : null;
}

/** "Only one program can be my first choice, and it is yours": the answer follows in the same breath. */
const ANSWERED =
  /^(?:[,:—] (?:and )?|and )(?:(?:it|that|this|which|that one|that program|the answer) is )?(?:definitely |of course )?(?:you|yours|your (?:\w+ ){0,2}(?:program|residency|department|team|hospital)|at yours?|with you)\b/;

function answered(sentence: Sentence, { owner, at, to }: Noun): Candidate | null {
  return ANSWERED.test(textOf(sentence, to, to + 9)) ? { from: owner, at, to } : null;
}

/** Where a sentence calls the reader the writer's first choice, top pick or #1. */
export function firstChoices(sentence: Sentence): Candidate[] {
  return sentence.words.flatMap((_, k) => {
    const noun = nounAt(sentence, k);
    if (!noun || !ofPrograms(sentence, noun)) return [];
    return candidateOf(sentence, noun) ?? answered(sentence, noun) ?? [];
  });
}
