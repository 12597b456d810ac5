import type { WordingRule } from "@/lib/rules/rule";
import { analyse, type Sentence } from "@/lib/rules/text/analyse";
import type { Clause } from "@/lib/rules/text/clauses";
import { phrases, type Vocabulary } from "@/lib/rules/text/pattern";
import { type Match, Places } from "@/lib/rules/text/phrase";
import { recently } from "@/lib/rules/text/remember";
import { wordSet } from "@/lib/rules/text/word-set";
import { wholeOf } from "@/lib/rules/wording/sentences";

const VOCABULARY: Vocabulary = {
  US: wordSet("us usa american america"),
  CITIZEN: wordSet("citizen citizens citizenship citizan citzen citizien citezen passport national"),
  VISA: wordSet("visa visas sponsorship sponsoring sponsor"),
  NEED: wordSet("need needs needed require requires required requiring"),
  WORK: wordSet("work train practice start begin"),
};

/** That the writer is a citizen. */
const CITIZENSHIP = phrases(VOCABULARY, [
  "US ~3 CITIZEN",
  "united states ~1 CITIZEN",
  "CITIZEN ~5 US",
  "CITIZEN ~4 united states",
  "i am|was ~2 american and|but|, ~2 i|who|studied|by|born|went|trained|grew|have|my|plan",
  "i am|was ~1 american .",
  "i am|was american",
  "i ~1 am|was ~1 american who|studying|student|graduate|medical|by|trained|from|at|abroad|educated",
  "as ~1 an american who|graduate|student|medical|trained|studying|img|at|born|abroad|educated",
  "i ~1 am ~4 , ~1 an american",
  "US|usimg img|imgs",
  "usimg|uscimg|usimgs|uscimgs",
  "naturalized|naturalised ~1 CITIZEN|american",
]);
/** That no visa is wanted. */
const NO_VISA = phrases(VOCABULARY, [
  "no VISA",
  "no ~1 VISA",
  "not|never|without ~3 NEED ~5 VISA",
  "without|no ~3 VISA",
  "no NEED ~4 VISA",
  "NEED|requires no ~2 VISA",
  "VISA ~2 not ~1 NEED",
  "no ~2 VISA ~1 NEED",
  "not ~1 on ~2 visa",
  "never NEED ~2 VISA",
]);

const OTHER_PEOPLE = `wife husband spouse partner mother father parents brother sister children child family friend mentor advisor patients
  patient he she they dr students student's graduates many most some senator people colleagues classmates classmate`;
/** Those whose citizenship is not the writer's. */
const THIRD_PERSONS = wordSet(OTHER_PEOPLE);
const OTHERS = wordSet(`${OTHER_PEOPLE} you your program programs applicants applicant site`);
/** Asked, wished for or still to come. */
const OPEN = wordSet(
  "if whether become becoming hope hopes hoping apply applying pending eligible once unless were ask wonder eventually",
);
const DENIALS = wordSet("not non nor neither never isn without");
/** Between these words and the citizenship the sentence has come back to the writer. */
const WRITER = wordSet("i am my myself me both");

function lastOf(sentence: Sentence, clause: Clause, until: number, words: ReadonlySet<string>): number {
  for (let i = until - 1; i >= clause.from; i--) if (words.has(sentence.words[i]?.text ?? "")) return i;
  return -1;
}

/** The clause of a match, with what stands before it in the sentence where the clause is only an apposition: "Dr. Osgood, a US citizen". */
function clauseBefore(sentence: Sentence, { from }: Match): Clause {
  const clause = sentence.clauseOf[from] ?? { from: 0, to: from };
  const previous = sentence.clauseOf[clause.from - 2];
  return previous && from - clause.from <= 2 ? { from: 0, to: clause.to } : clause;
}

function isOwn(sentence: Sentence, match: Match): boolean {
  if (sentence.question || (sentence.words[match.from]?.quotation ?? 0) > 0) return false;
  const clause = clauseBefore(sentence, match);
  const writer = lastOf(sentence, clause, match.from + 1, WRITER);
  if (lastOf(sentence, clause, match.from, OTHERS) > writer) return false;
  const denial = lastOf(sentence, { from: Math.max(clause.from, match.from - 4), to: clause.to }, match.to, DENIALS);
  const only = denial !== -1 && sentence.words[denial + 1]?.text === "only";
  if (denial !== -1 && !only) return false;
  const opens = { from: Math.max(0, match.from - 8), to: clause.to };
  if (lastOf(sentence, opens, match.to, OPEN) !== -1) return false;
  const following = sentence.words.slice(match.to, match.to + 4).map(({ text }) => text);
  return !following.some((word) => ["pending", "preferred", "required", "not", "only"].includes(word));
}

/** "I cannot work without sponsorship" says the contrary. */
function isAsserted(sentence: Sentence, { from, to }: Match): boolean {
  if (sentence.question || (sentence.words[from]?.quotation ?? 0) > 0) return false;
  const clause = sentence.clauseOf[from] ?? { from: 0, to };
  if (lastOf(sentence, { from: Math.max(0, from - 8), to }, to, OPEN) !== -1) return false;
  if (lastOf(sentence, clause, from, THIRD_PERSONS) > lastOf(sentence, clause, from, WRITER)) return false;
  const denied = lastOf(sentence, { from: Math.max(clause.from, from - 3), to }, from, DENIALS) !== -1;
  return !(denied && sentence.words[from]?.text === "without");
}

/** "U.S." as one word, so that its stops part no clause; a sentence that ends in it still ends. */
const unitedStates = (text: string) =>
  text.replace(/\b[Uu]\.\s?[Ss]\.(?:\s?[Aa]\.)?(?!\s+(?!Citizen|CITIZEN|IMG|Passport|National)[A-Z])/g, "US");

const GATE = /\b(?:citi?z|citez|passport|national|american|img|usimg|uscimg|naturali|visa|sponsor)/;

/** Whether a text says that its writer is a US citizen or needs no visa; a signature may say it too. */
export const statesCitizenship = recently((text: string): boolean =>
  analyse(unitedStates(text), ({ plain }) => GATE.test(plain), "kept").some((sentence) => {
    const places = new Places(sentence);
    return (
      places.find(CITIZENSHIP, (match) => isOwn(sentence, match)) !== null ||
      places.find(NO_VISA, (match) => isAsserted(sentence, match)) !== null
    );
  }),
);

export const statesCitizenshipRule: WordingRule<"states-citizenship"> = {
  id: "states-citizenship",
  title: "This doesn’t say you’re a US citizen",
  why: "Many programs pass over graduates of schools abroad because of visas. As a US citizen you don’t need one, but readers can’t know that unless you say so.",
  todo: "Say early, in a few words, that you’re a US citizen.",
  level: "notice",
  examples: [
    { text: "I am a graduate of Meridian Island and very interested in your program.", fires: true, kind: "interest" },
    { text: "My wife is a US citizen, and we would be glad to come.", fires: true, kind: "interest" },
    { text: "I am a US citizen and a graduate of Meridian Island.", fires: false, kind: "interest" },
    { text: "I do not need visa sponsorship.", fires: false, kind: "interest" },
    { text: "Thank you for the interview.", fires: false, kind: "thank-you" },
  ],
  check: ({ kind, subject, body }, { season }) => {
    if (kind !== "interest" || season.applicant.status !== "us-citizen-img") return [];
    if (statesCitizenship(body) || statesCitizenship(subject)) return [];
    return [
      { field: "body", ...wholeOf(body), message: "Nothing here says that you’re a US citizen and don’t need a visa." },
    ];
  },
};
