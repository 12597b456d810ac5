import { ways } from "@/lib/rules/statements/vocabulary";
import type { Sentence } from "@/lib/rules/text/analyse";
import type { Phrase } from "@/lib/rules/text/pattern";
import { type Match, Places } from "@/lib/rules/text/phrase";

/** A sentence of a program's mail as the kinds of statements read it: what is asked for and what is only said to be so is found once. */
export type SentenceView = {
  sentence: Sentence;
  places: Places;
  /** Put to the applicant as a question or a request. */
  asks: boolean;
  /** A question by its mark or its order of words. */
  question: boolean;
  /** Said of rules, of what is not asked for, or of nobody in particular. */
  general: boolean;
  /** The first way of saying it that is not denied. */
  says: (said: Phrase[]) => Match | null;
  /** The first way of saying it, denied or not. */
  mentions: (said: Phrase[]) => Match | null;
};

const INVERTED = ways(
  "^ ASKING you|we|your|our|there",
  "^ so|and|but|also|well|ok|okay|then|or ASKING you|we|your|our|there",
  "^ are|is|was we|our|NAME|it|this|i",
  "^ may|can|could|might we|i|you",
  "^ ~1 where|what|which|who|how|why|when|whom ~3 do|does|did|will|would|are|is|have|has|can|could|ranks you|we|us|our|i|program",
  "^ ~2 which|what|how ~3 PROGRAMS|number",
  "^ ~2 where|who else|are|will|do|did|would",
  "^ you ~1 still|planning|gonna|going ~12 ?",
  "^ any ~2 other|more",
  "^ who|what|where|which is|are",
  ",|: ASKING ~1 you|we|our|NAME",
);
const REQUESTS = ways(
  "let !you ~5 know",
  "hope|hoping ~2 to ~1 KNOW ~4 whether|if|where|from",
  "must|need|should|ought|have ~2 tell|say|let|inform|show us|me",
  "like|love|appreciate|want|need|require ~2 a|your|the|any|some ~2 copy|list|look|names|word|answer|idea|sense|commitment|promise|assurance|yes",
  "if|since ~1 you ~2 serious ~8 commit|tell|let|send|say",
  "wanted|want|writing|here|just|checking ~3 to|in ~2 see|find|check|ask ~3 if|whether|where|how|what|which",
  "find|finding out if|whether|where|how|what|which",
  "hoping|hope ~3 tell|share|say|let ~2 me|us|what|where|how",
  "need|want|require ~3 list|names|copy ~4 you|your|programs",
  "please|kindly|plz|pls ~6 TELLING",
  "^ TELLING us|me|with|a|the|your|to|our|which|what|where|how|if|whether|other|that|about|any|all|back",
  "^ so|just|then|also|and|now|honestly|dear|could|but ~1 TELLING us|me|a|the|your|to|our|which|what|where|how|if|whether|other|that|about|any|all|back",
  "you ~2 have until|till",
  "like|love|interested|want|wants|wanted|wish|need|needs|appreciate|help|helps|helpful|useful|grateful|keen|eager|hoping|trying !you ~6 KNOW",
  "like|love|want|need|trying|helps|help|curious ~4 see|find|get ~4 if|whether|where|how|which|what|your|who",
  "curious|wonder|wondering|wondered|checking|check|gauge|inquire|inquiring|enquire|touch ~8 YOU|we|NAME|us|our",
  "i|we|am|are|so|chair|director|committee ~1 asking|asks ~8 YOU|we|NAME|us|our",
  "i|we|may|must|to|chair|director ~2 ask ~8 YOU|we|NAME|us|our|whether|if|where|how|which|what",
  ",|and|so|then ~1 TELLING us|me|the|that|it|back",
  "reaching|writing|following|emailing|calling|texting ~6 if|whether|about ~1 you|we|your",
  "know whether|if|where|how|which|what",
  "mind|if|grateful|appreciate|comfortable|willing|like|consider ~4 told|telling|shared|sharing us|me|with",
  "mind ~2 telling|sharing|saying|letting|my|me",
  "question ~4 for|had|is|have",
);
/** What is not asked, may not be asked, or need not be told; what some program or other says. */
const WAIVED = ways(
  "not|never|cannot|without|nobody|no|neither !mind|hesitate|match|only|usually|often|normally|need|doubt|question ~7 ask|asking|asks|tell|telling|share|sharing|expect|expecting|require|required|solicit|obligation|obliged|obligated|permitted|allowed|allow|discuss|discussing|comment|disclose|answer|pressure|need|send|feel|inquire|communicating|reveal|respond",
  "not need|have ~2 to ~1 tell|say|share|answer|name|disclose",
  "need not ~2 tell|say|share|answer|name|disclose",
  "keep ~8 to ~1 yourself",
  "own business",
  "free|fine|welcome ~2 not ~1 to ~1 answer|say|tell",
  "^ ~1 if|should ~2 anyone|anybody|somebody|someone|interviewer|faculty ~3 ask|asks|asked|asking",
  "not|nobody ~2 expected|expects ~2 to|you ~2 decide|commit|answer|tell|say|promise",
  "no need ~3 tell|send|share|answer|reply|disclose|respond|say|rank|feel",
  "is|are not ~1 binding",
  "do|should|must not ~2 make|commit|promise|sign|give",
  "against ~2 rules|policy|law|guidelines",
  "need|must|may not !worry|be|go",
  "forbids|prohibits|prohibited|forbidden|prohibit|disallows|violation|bars ~8 ask|asking|requesting|tell|you|soliciting|applicants",
  "may not|neither|never ~8 require|ask|request",
  "neither ~3 may|can",
  "policy|rules|rule|nrmp|violation|guidelines ~4 not|never|prohibits|forbids|says|prohibit|forbid|states",
  "not|never ~1 want|wish|like|try|trying|going ~2 to know|hear|ask|learn",
  "nothing ~4 this|our|my|i|we ~6 read|taken|considered|promise|interpreted|construed",
);
/** What one says one should not tell, and tells. */
const CONFIDED = ways("not ~3 tell|say|share|telling|saying ~1 you|this|too|so ~3 but|however|,");
/** Said of programs or applicants at large, which a question may ask about. */
const AT_LARGE = ways(
  "some|any|many|most|few|several programs|program|applicants|places|candidates ~1 ask|asks|say|says|tell|tells|told|telling|asking|write|promise|that|often|sometimes",
  "programs|applicants|candidates|people sometimes|often|may|might",
  "^ ~2 2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025 ~12 told|candidate|applicant",
);
const NEGATORS = new Set(["not", "never", "no", "unable", "neither", "nor", "without", "hardly", "nobody", "cannot"]);
/** After a negator, these make it none: "no doubt", "not only", "could not be happier". */
const AFFIRMED = new Set(
  `doubt doubts question questions hesitation only just be promise wait say surprise secret matter guarantee speak imagine exaggeration
   think go reason reservations specifics violate argued giving numbers usually often stop mistake details official please happier
   prouder mind objections objection debate secrets`.split(/\s+/),
);
/** How far before a statement its "not" may stand. */
const DENIAL_REACH = 3;

function denied(sentence: Sentence, { from, to }: Match): boolean {
  const clause = sentence.clauseOf[from];
  for (let k = Math.max(clause?.from ?? 0, from - DENIAL_REACH); k < to; k++) {
    if (!NEGATORS.has(sentence.words[k]?.text ?? "")) continue;
    const after = [1, 2].map((step) => sentence.words[k + step]?.text ?? "");
    if (!after.some((text) => AFFIRMED.has(text))) return true;
  }
  return false;
}

/** What every kind of statement reads of a sentence: its marks, who speaks of whom, and whether it asks or denies. */
export function readingOf(sentence: Sentence): SentenceView {
  const places = new Places(sentence);
  const question = sentence.question || sentence.words.some(({ text }) => text === "?") || places.has(INVERTED);
  return {
    sentence,
    places,
    question,
    asks: question || places.has(REQUESTS),
    general: (places.has(WAIVED) && !places.has(CONFIDED)) || (!question && places.has(AT_LARGE)),
    says: (said) => places.find(said, (match) => !denied(sentence, match)),
    mentions: (said) => places.find(said),
  };
}
