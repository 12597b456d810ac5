import { type Places, phrases, type Vocabulary } from "@/lib/rules/text/phrase";
import type { WordingRule } from "@/lib/rules/types";
import { marksOf, sentencesThat } from "@/lib/rules/wording/sentences";

const set = (words: string) => new Set(words.split(/\s+/));

const VOCABULARY: Vocabulary = {
  RANK: set("rank ranking put place list take promise guarantee do pledge commit accept offer match"),
  MINE: set("rank ranking put place list do match commit come accept withdraw cancel pledge promise"),
  SPOT: set("place spot spots slot slots seat position positions"),
  IF: set("if provided long should once assuming"),
  PROMISE: set("guarantee guarantees promise pledge swear assure assurance vow"),
  DEAL: set("agreement deal arrangement pact contract commitment"),
};

/** Ways of offering or asking for what only the Match may settle. */
const WAYS = phrases(VOCABULARY, [
  // One rank for another.
  "IF ~3 you ~3 RANK ~2 me ~10 i ~3 rank|ranking|put|place|list|commit|match|promise",
  "IF ~3 you ~3 commit|promise|pledge|guarantee ~10 i ~3 MINE",
  "i ~5 MINE ~8 IF ~3 you ~4 RANK ~1 me|it|so|the|to|first|number|me|same",
  "IF ~8 choice ~2 you ~2 mine",
  "^ rank me ~4 and i ~3 rank|do|put|will",
  "rank|ranking ~1 each other|one another",
  "both|mutually commit|agree",
  "commit|rank|withdraw|cancel|commitment ~10 return|exchange",
  "return|exchange for ~4 SPOT|commitment|rank|ranking",
  "withdraw|cancel ~8 if you ~3 SPOT|offer|give|take",
  "reserve|hold|save|keep ~8 and i ~2 will|am",
  // A place kept.
  "hold|reserve|save|keep|secure|set ~5 SPOT ~6 for me",
  "hold|reserve|save|keep|set ~2 me ~3 SPOT",
  "hold|reserve|save|keep ~5 SPOT ~3 open|aside",
  "set aside ~4 SPOT",
  "secure ~4 SPOT",
  // Paper.
  "sign|signing ~4 DEAL|letter ~6 you|your|now|today|tomorrow|commitment|contract|agreement",
  "sign ~4 contract|agreement|commitment",
  "sign ~1 with you",
  "sign ~3 before ~2 match|march",
  "you|program|department ~5 offer|offering|give ~3 contract",
  "pre match|matching",
  "prematch",
  "outside ~2 match",
  "binding ~1 agreement|commitment|promise|offer",
  "verbal|mutual|informal ~1 DEAL|PROMISE",
  "written PROMISE",
  // Promises of a place or a rank.
  "PROMISE ~2 me ~4 SPOT",
  "PROMISE ~5 i|to|me ~3 rank|match|matched|ranked|come|accept",
  "PROMISE ~2 of|that|me ~4 SPOT",
  "you have my word",
  "agree ~5 rank|ranking|commit",
  "come|came to ~2 DEAL",
  "make|have|reach|enter|strike ~3 agreement|deal|arrangement|pact ~5 match|march|rank|list|position|SPOT|department|.",
  "agree on ~6 match|march",
  "DEAL ~4 position|SPOT",
]);
/** Said not to be, thanked for, long signed, or another matter. */
const OTHERWISE = phrases(VOCABULARY, [
  "not|never|cannot|no|neither|nor|without|nothing ~4 ask|asking|PROMISE|promises|binding|DEAL|hold|sign|expect|offer|request",
  "forbid|forbids|prohibit|prohibits|allow|disallows",
  "thank|thanks ~2 for",
  "tour|dinner|rotation|observership|evaluation|form|table|visa|sponsor|social|lunch|desk|seat ~1 for my",
  "protected time",
  "work hard",
]);

function binds(places: Places): boolean {
  return !places.has(OTHERWISE) && places.has(WAYS);
}

const GATE =
  /\b(?:rank|commit|guarantee|promis|pledge|swear|assur|vow|hold|reserv|sav|keep|secure|set|sign|contract|match|prematch|agree|deal|arrangement|pact|binding|word|return|exchange|choice)/;

/** The sentences of a text that offer or ask for an agreement outside the Match. */
export const readBindingPromise = sentencesThat(GATE, (_, places) => binds(places));

export const bindingPromise: WordingRule = {
  id: "binding-promise",
  title: "This offers or asks for an agreement",
  why: "The Match lets nobody ask for or give a binding commitment before the results. A bargain put in writing can harm both sides.",
  todo: "Take the bargain out. You may say freely how much you like the program, as long as nothing is asked for in return.",
  level: "stop",
  examples: [
    { text: "If you rank me first, I will rank you first.", fires: true },
    { text: "Would you hold a place for me?", fires: true },
    { text: "I understand that neither of us can promise anything before the Match.", fires: false },
    { text: "I would be happy to sign the form for the observership.", fires: false },
  ],
  check: (draft) =>
    marksOf(
      draft,
      readBindingPromise,
      "This offers or asks for an agreement outside the Match. Take the bargain out before you send it.",
    ),
};
