import type { Sentence } from "@/lib/rules/text/analyse";
import {
  type Candidate,
  clauseOf,
  has,
  isName,
  isPlace,
  spokenOf,
  stretchOf,
  subjectHead,
  textOf,
  word,
} from "@/lib/rules/wording/number-one/reading";
import {
  ADJECTIVES,
  CHOICE,
  FOR_TRAINING,
  GOES_ON,
  HOLDING,
  LINKING,
  MAKING,
  NOT_THIS,
  OTHERS,
  OWNERS,
  PLACE,
  RANKING,
  SPOT,
  TOPIC_ENDING,
  TOPICS,
} from "@/lib/rules/wording/number-one/vocabulary";

/** "My first choice", "my #1", "the top pick for me": the noun, where its owner stands and where it ends. */
type Noun = { owner: number; at: number; to: number };

/** "My highest ranked program", "my top-ranked choice". */
const RANKED = new Set(["ranked", "rated", "ranking", "rank", "listed"]);
const SUPERLATIVES = new Set(["top", "first", "#1", "highest", "foremost"]);

/** Where the choice that begins with "first", "top" or "#1" at `k` ends; 0 when it is none. */
function endOfChoice(sentence: Sentence, k: number): number {
  const text = word(sentence, k);
  const next = word(sentence, k + 1);
  if (CHOICE.has(next) || (next === "vote" && text !== "one")) return text === "one" ? 0 : k + 2;
  if (SUPERLATIVES.has(text) && RANKED.has(next))
    return CHOICE.has(word(sentence, k + 2)) || isPlace(sentence, k + 2)
      ? k + 3
      : next === "rank" || next === "ranking"
        ? k + 2
        : 0;
  if (text === "highest") return SPOT.has(next) ? k + 2 : 0;
  if (text === "first" && SPOT.has(next)) return SPOT.has(word(sentence, k + 2)) ? k + 3 : k + 2;
  if (next === "and" && word(sentence, k + 2) === "only") return CHOICE.has(word(sentence, k + 3)) ? k + 4 : k + 3;
  if (
    (next === "overall" || next === "ranked" || next === "residency" || next === "program") &&
    CHOICE.has(word(sentence, k + 2))
  )
    return k + 3;
  if (text === "one") return 0;
  if (text === "top" || text === "first") return text === "top" && PLACE.has(next) ? k + 2 : 0;
  const ends = !/^[\p{L}\d]/u.test(next) || GOES_ON.has(next);
  return ends ? k + 1 : 0;
}

/** Where the owner of a choice stands; -1 when it is not the writer's. */
function ownerOf(sentence: Sentence, at: number, to: number): number {
  let k = at - 1;
  while (
    k >= 0 &&
    (ADJECTIVES.has(word(sentence, k)) || word(sentence, k).endsWith("ly") || CHOICE.has(word(sentence, k)))
  )
    k--;
  if (OWNERS.has(word(sentence, k))) return k;
  const both = word(sentence, to + 1) === "both" ? 1 : 0;
  const after = [to, to + 1 + both, to + 2 + both].map((i) => word(sentence, i));
  const mine =
    (["for", "to"].includes(after[0] ?? "") && ["me", "us"].includes(after[1] ?? "")) ||
    (after[0] === "for" &&
      ["both", "the"].includes(after[1] ?? "") &&
      has(sentence, to + 2, to + 5, new Set(["us"]))) ||
    (after[0] === "of" && after[1] === "mine") ||
    (after[0] === "in" && after[1] === "my" && ["book", "heart", "mind", "eyes"].includes(after[2] ?? ""));
  return mine ? (word(sentence, at - 1) === "the" ? at - 1 : at) : -1;
}

function nounAt(sentence: Sentence, k: number): Noun | null {
  const text = word(sentence, k);
  if (text !== "one" && !SUPERLATIVES.has(text)) return null;
  const to = endOfChoice(sentence, k);
  if (to === 0) return null;
  const owner = ownerOf(sentence, k, to);
  return owner === -1 ? null : { owner, at: k, to };
}

/** Whether what follows leaves it a choice of program: "for residency", not "of specialty", "rotation", "for lunch". */
function ofPrograms(sentence: Sentence, { to }: Noun): boolean {
  let k = to;
  if (CHOICE.has(word(sentence, k - 1)) && PLACE.has(word(sentence, k))) k++;
  const next = word(sentence, k);
  if (next === "as" && ["couple", "family", "team"].includes(word(sentence, k + 2))) return true;
  if (next === "of" || next === "for" || next === "as") {
    const what = word(sentence, k + 1);
    return FOR_TRAINING.has(what) || PLACE.has(what) || isName(sentence, k + 1);
  }
  return k > to || !/^\p{L}/u.test(next) || GOES_ON.has(next) || next.endsWith("ly");
}

/** Whether a subject ending at `head` may be a program. */
function mayBeProgram(sentence: Sentence, head: number): boolean {
  if (head < 0) return true;
  const { from } = clauseOf(sentence, head);
  const text = word(sentence, head);
  const relative = text === "which" || text === "that";
  if (text === "it" || text === "this") return spokenOf(sentence, from, head) !== "other";
  if (relative)
    return head === from ? spokenOf(sentence, 0, head) !== "unsaid" : spokenOf(sentence, from, head) !== "other";
  if (text === "you" || text === "yours") return true;
  if (OTHERS.has(text) || text === "what" || text === "who") return false;
  const spoken = spokenOf(sentence, from, head + 1);
  if (spoken !== "unsaid")
    return spoken === "reader" && !(TOPICS.has(text) && !(head > 1 && isName(sentence, head - 1)) && !PLACE.has(text));
  if (TOPICS.has(text) || TOPIC_ENDING.test(text)) return false;
  if (PLACE.has(text)) return true;
  return head === from;
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

/** The complement of a choice that is itself the subject ("my first choice has always been you"); -1 when it is not. */
function complementOf(sentence: Sentence, { to }: Noun): number {
  let k = to;
  const { to: end } = clauseOf(sentence, to - 1);
  if (PLACE.has(word(sentence, k))) k++;
  if (["for", "of", "in", "on", "as"].includes(word(sentence, k)))
    while (k < end && !LINKING.has(word(sentence, k)) && word(sentence, k) !== "has" && word(sentence, k) !== "will")
      k++;
  if (word(sentence, k) === ":" || word(sentence, k) === "—") return k + 1;
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
  if (word(sentence, owner - 1) === ":") return spokenOf(sentence, 0, owner - 1) === "reader";
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

/** The longest remark that people put between commas: "without a shadow of a doubt". */
const ASIDE = 7;

/** The word before a remark between two commas that ends at `k` ("you are, hands down, my first choice"); `k` when it is none. */
function beforeAside(sentence: Sentence, k: number): number {
  for (let i = k - 1; i >= Math.max(0, k - ASIDE); i--)
    if (word(sentence, i) === ",") return LINKING.has(word(sentence, i - 1)) ? i - 1 : k;
  return k;
}

const OTHERS_HOLD = new Set(
  "he she they who residents applicants students wife husband partner sister brother friend".split(" "),
);

function candidateOf(sentence: Sentence, noun: Noun): Candidate | null {
  const { owner, to } = noun;
  const complement = complementOf(sentence, noun);
  let k = owner - 1;
  while (
    k >= 0 &&
    ([
      "not",
      "still",
      "now",
      "always",
      "also",
      "currently",
      "indeed",
      "far",
      "by",
      "and",
      "hands",
      "down",
      "without",
      "clear",
    ].includes(word(sentence, k)) ||
      word(sentence, k).endsWith("ly"))
  )
    k--;
  if (word(sentence, k) === ",") k = beforeAside(sentence, k);
  const verb = word(sentence, k);
  if (LINKING.has(verb)) {
    const head = subjectHead(sentence, k);
    if (!mayBeProgram(sentence, head)) return null;
    return { from: head >= 0 ? head : k, at: owner, to };
  }
  if (complement !== -1) return namesProgram(sentence, complement) ? { from: owner, at: owner, to: complement } : null;
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

/** Whether "my first choice" stands at `k` without a word of what it is. */
export function isOpenChoice(sentence: Sentence, k: number): boolean {
  const noun =
    nounAt(sentence, k) ??
    (word(sentence, k) === "first" && word(sentence, k + 1) === "choice" ? { owner: k, at: k, to: k + 2 } : null);
  return noun !== null && ofPrograms(sentence, noun) && spokenOf(sentence, 0, noun.at) !== "reader";
}

/** "Only one program can be my first choice, and it is yours": the answer follows in the same breath. */
const ANSWERED =
  /^[,:—] (?:and )?(?:(?:it|that|this|that one|that program|the answer) is )?(?:definitely |of course )?(?:you|yours|your (?:\w+ ){0,2}(?:program|residency|department|team|hospital)|at yours?|with you)\b/;

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
