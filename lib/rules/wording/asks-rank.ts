import type { Sentence } from "@/lib/rules/text/analyse";
import { type Match, type Places, phrases, type Vocabulary } from "@/lib/rules/text/phrase";
import type { WordingRule } from "@/lib/rules/types";
import { marksOf, sentencesThat } from "@/lib/rules/wording/sentences";

const set = (words: string) => new Set(words.split(/\s+/));

const VOCABULARY: Vocabulary = {
  ME: set("i me my myself"),
  RANK: set("rank ranks ranked ranking placed placing"),
  CHANCE: set("chance chances odds likelihood probability shot prospects"),
  KNOW: set(
    "know knowing hear hearing learn learning understand idea sense insight indication feedback clarity information",
  ),
  TELL: set("tell share ask inquire advise indicate disclose reveal comment enlighten"),
  MODAL: set("could can would will may might do did does have has am is are was were should how what where"),
  FIT: set("competitive likely ranked list top contention range consideration high rankable"),
};

/** Where the writer stands with the program, however it is put. */
const STANDING = phrases(VOCABULARY, [
  "where ~3 ME ~4 stand|stood|fall|fell|rank|ranked|land|landed|sit|list|placed|up|am|be|standing",
  "where do|am|was|will|would|did|might|do|have i",
  "how ~4 i|me|my ~4 RANK|compare|compares|compared|fare|fared|stack|look|looking|stand|doing",
  "how ~6 rank|ranked|ranking|rate|rated|place|placed|compare|compares|high|highly|likely|competitive|favorably ~3 ME",
  "how ~3 ME ~2 CHANCE|application ~2 look|looks|looking|compare|compares|compared",
  "rank|ranks|ranked|ranking ME",
  "place|put|see me ~4 list|match|matching|rank",
  "i ~4 RANK|rankable",
  "i|my ~4 on|in|make|made ~3 list|contention|range",
  "my ~2 CHANCE|rank|ranking|standing",
  "my position|place|placement|status|spot ~2 on|in|among ~4 list|ranking|rankings|rank|applicants|candidates",
  "CHANCE ~3 match|matching|matched",
  "shot|chance at ~2 program|residency|match|spot|matching",
  "am|is|are|will|if|whether|do|be ~2 i|application|scores|profile ~5 FIT|match|enough",
  "i ~4 match|matching|matched",
  "me ~3 match|matching",
  "application|candidacy ~4 compare|compares|compared|stacks|competitive|ranked",
]);
/** What is wanted of the reader. A question needs none of these. */
const REQUEST = phrases(VOCABULARY, [
  "let me know",
  "tell|share|advise|indicate|disclose ~12 where|how|whether|if|my|probability",
  "ask|asking|inquire|check|checking|curious|wonder|wondering|wondered ~6 where|how|whether|if|about|my|as|on|i|in|what",
  "love|like|appreciate|welcome|grateful|hoping|hope|eager|helpful|help|mean|want|wanted|need|good|nice ~6 KNOW|tell|share|ask",
  "please|kindly ~5 tell|share|advise|let|give|inform|indicate|update",
  "any ~3 KNOW",
  "some ~2 KNOW",
  "appreciate any",
  "^ curious",
  "^ MODAL|who ~1 i|you|my|the|your|it|there",
]);
/** Not asked, or not to be told. */
const WAIVED = phrases(VOCABULARY, [
  "not|never|cannot|nor|without ~4 ask|asking|expect|tell|telling|share|disclose|say",
  "no need|expectation|obligation",
  "not|never ~2 need|have ~2 tell|let|share|answer",
  "keep|keeps|prevent|prevents|forbid|forbids ~4 sharing|telling|disclosing",
  "you|they ~1 asked",
]);
/** Other things that people ask about in the same words. */
const OTHER_MATTERS = phrases(VOCABULARY, [
  "where ~3 should ~3 stand",
  "stand ~2 in ~3 suite|room|class|line",
  "CHANCE ~1 i ~3 rotate|visit|meet|speak|attend|observe|reschedule|join|send",
  "am|if i ~1 right|correct",
  "^ should i ~1 match",
  "i ~6 rank|ranking your|programs|you|it|my",
]);

function asked(sentence: Sentence, places: Places): boolean {
  return sentence.question || sentence.words.some(({ text }) => text === "?") || places.has(REQUEST);
}

const unquoted = (sentence: Sentence) => (match: Match) => (sentence.words[match.from]?.quotation ?? 0) === 0;

function asks(sentence: Sentence, places: Places): boolean {
  if (!asked(sentence, places) || places.has(WAIVED) || places.has(OTHER_MATTERS)) return false;
  return places.find(STANDING, unquoted(sentence)) !== null;
}

const GATE =
  /\b(?:rank|list|chance|odds|likel|probab|match|stand|stood|shot|place|fall|fell|land|compar|competitive|fare|stack|status|position|prospects|looking|contention|spot)/;

/** The sentences of a text that ask how the writer is ranked, or will be, or is likely to match. */
export const readAsksRank = sentencesThat(GATE, asks);

export const asksRank: WordingRule = {
  id: "asks-rank",
  title: "This asks how you are ranked",
  why: "Programs need not say how they rank an applicant, and being asked puts the reader in an awkward place. Any answer would bind nobody.",
  todo: "Leave the question out. Say what drew you to the program, and rank it by your own wish.",
  level: "warn",
  examples: [
    { text: "Could you tell me where I stand on your rank list?", fires: true },
    { text: "I would be glad of any idea of my chances of matching with you.", fires: true },
    { text: "I know that you cannot tell me where I stand.", fires: false },
    { text: "Could you tell me when your rank list is due?", fires: false },
  ],
  check: (draft) =>
    marksOf(
      draft,
      readAsksRank,
      "This asks how the program ranks you or how likely you are to match. It is safer left out.",
    ),
};
