import { ways } from "@/lib/rules/signals/vocabulary";
import type { Sentence } from "@/lib/rules/text/analyse";
import { type Match, type Phrase, Places } from "@/lib/rules/text/phrase";

/** A sentence of a program's mail as signals read it: what is asked for and what is only said to be so is found once. */
export type Reading = {
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
  "^ ASKING you|we|your|our|there|ur",
  "^ are|is|was|were we|our|NAME|it|this|i",
  "^ may|can|could|might we|i|you|u",
  "^ ~1 WH ~3 DO|r|ranks you|we|us|our|i|u|program",
  "^ ~2 which|what|how ~3 programs|places|interviews|number|hospitals",
  "^ ~2 where|who else|are|will|do|did|would",
  ", DO ~1 you|we|our|NAME",
);
const REQUESTS = ways(
  "let us|me|our|the ~3 know",
  "please|kindly|plz|pls ~4 tell|share|confirm|send|reply|respond|indicate|list|provide|forward|email|give|name|let|disclose|commit|state|assure|pledge|promise|drop|rank|advise",
  "^ ~3 tell|name|share|send|confirm|indicate us|me|a|the|your|to",
  "like|love|interested|want|wants|wish|need|needs|appreciate|help|helpful|useful ~6 know|hear|learn|see|confirm|knowing|hearing|understand|ask",
  "curious|wonder|wondering|wondered|checking|check|ask|asking|gauge|inquire ~8 YOU|we|NAME|us|our",
  "drop ~3 line|note",
  ", ~1 tell|send|share|confirm us|me",
  "trying ~2 understand|gauge|learn|find",
  "see|find|reaching|writing|following ~6 if|whether ~1 you|we",
  "know whether|if|where|how",
  "told|telling|shared|sharing us|me|with",
);
/** What is not asked, may not be asked, or need not be told. */
const WAIVED = ways(
  "not|never|cannot|without|nobody|no|neither ~7 ask|asking|asks|tell|telling|share|sharing|expect|expecting|require|solicit|obligation|obliged|obligated|permitted|allowed|allow|discuss|comment|disclose|answer|pressure|need|send|feel|inquire|communicating",
  "need|must not",
  "forbids|prohibits|prohibited|forbidden|prohibit|disallows|violation|bars ~8 ask|asking|requesting|tell|you|soliciting|applicants",
);
const NEGATORS = new Set(["not", "never", "no", "unable", "neither", "nor", "without", "hardly", "nobody", "cannot"]);
/** After a negator, these make it none: "no doubt", "not only", "could not be happier". */
const AFFIRMED = new Set(
  "doubt doubts question questions hesitation only just be promise wait say surprise secret matter guarantee speak imagine exaggeration think go reason reservations specifics violate".split(
    " ",
  ),
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

export function readingOf(sentence: Sentence): Reading {
  const places = new Places(sentence);
  const question = sentence.question || sentence.words.some(({ text }) => text === "?") || places.has(INVERTED);
  return {
    sentence,
    places,
    question,
    asks: question || places.has(REQUESTS),
    general: places.has(WAIVED),
    says: (said) => places.find(said, (match) => !denied(sentence, match)),
    mentions: (said) => places.find(said),
  };
}
