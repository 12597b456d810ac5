import type { Sentence } from "@/lib/rules/text/analyse";
import { phrases } from "@/lib/rules/text/pattern";
import type { Match, Places } from "@/lib/rules/text/phrase";
import { MODAL, VOCABULARY, WHETHER } from "@/lib/rules/wording/standing/vocabulary";
import { turnsBetween } from "@/lib/rules/wording/turns";

/** What is wanted of the reader, before it is said what. */
const REQUEST = phrases(VOCABULARY, [
  "let me|us ~2 KNOW",
  "let me in on",
  "if|wish you|someone|somebody ~2 told|tell|let|explain|explained|say|said|share|shared",
  "tell|give|advise|inform|update|email|text|show|enlighten|share|say me|us|with",
  "TELL ~8 where|how|whether|if|what|my|probability|anything|something|which|about|on|any|the|CHANCE",
  "share|disclose|reveal|indicate|clarify|confirm|discuss|estimate",
  "WANT ~7 KNOW|TELL|ask|asked|inquire|discuss",
  "WANT to|if ~4 KNOW|TELL|ask|inquire|check|talk",
  "WONDER !me|aloud|myself|from|for|you|him|her|them",
  "please|kindly|pls|plz ~6 TELL|let|KNOW|explain|send",
  "any|some|little|bit|no|zero ~4 KNOW",
  "shed|throw|light|insight|sense|clue|hint|feedback|word|update|clarity on|into|about|of|regarding|how|where|whether|if|as",
  "appreciate|welcome any|your",
  "question|thing|point|request ~6 is|:|, ~3 how|where|whether|if|what|am|will",
  "keeps|kept|keep|been|lie|can not wondering|thinking|asking|awake|help",
  "view|views|opinion|take|thoughts|perspective|assessment|word ~1 on|about|of|as",
  "interested ~2 KNOW|if|whether|how|where",
  "^ curious|wondering|hoping|any|chances",
  "is|are there any|anything",
  "find|figure|finding out",
  "frank|honest|candid|straight|open|blunt|upfront|transparent|clear|truthful with|about|whether|if|on|regarding|how|where",
  "reaching|writing|emailing|calling|contacting|reach|write|message|email ~3 KNOW|ask|about|regarding|concerning|inquire|enquire|check|see",
  "sleep|rest|plan|decide|focus|calmer|easier|breathe|mind|shoulders|nerves ~8 knew|know|knowing|told|hear|word|hint",
  "if only ~1 i ~1 knew",
  "knowing|hint|word ~12 breathe|sleep|rest|calm|calmer",
  "dying|give ~3 to KNOW",
  "keep ~1 wondering",
]);
/** What is wanted, after it is said what. */
const REQUESTED = phrases(VOCABULARY, [
  "would|will|be ~4 welcome|welcomed|appreciated|helpful|useful|great|grateful|nice|wonderful|good|kind|relief|reassuring|mean",
  "what|all|one|only|that|it|this ~2 i|you ~4 KNOW|ask|TELL|wonder",
  "like|love|want|appreciate|need|grateful|prefer ~3 KNOW|TELL it|this|that",
  "which|something|question|what|thing ~3 i ~4 KNOW|TELL|ask|wonder",
  "if ~2 possible|permitted|allowed|able|you",
  "please|pls|plz",
  "appreciated|tell me|let",
]);
/** Not asked, or not to be told; or asked by somebody else. */
const WAIVED = phrases(VOCABULARY, [
  "not|never|neither|nor ~6 asking|ask|expect|expecting|fishing|fish|probing|probe|prying|pry|seeking|seek|angling|requesting|request|trying|inquire|inquiring|looking|demand|push|press",
  "without|than|instead|against|from|stop|avoid|refrain|before ~2 ask|asking|inquiring|knowing",
  "not|never ~1 need|needing|want|wish|care|require|mind|matter ~4 KNOW|TELL|told|ask|where|how|answer",
  "you|they|programs|program|committee|committees|directors|anyone|nobody|one|people|coordinators ~2 not|never|cannot ~4 tell|share|say|disclose|discuss|reveal|let|comment|allowed|permitted|able|answer|give|talk",
  "not|never ~2 need|have|oblige|obliged|feel|must ~4 tell|let|share|answer|disclose|say|reveal",
  "nobody|none|no|neither ~4 tell|share|say|disclose|allowed|promise|know|knows",
  "not ~1 tell|share|disclose|reveal|worry",
  "no need|expectation|obligation|desire|intention|wish|interest|reason|right|business|plans",
  "keep|keeps|prevent|prevents|forbid|forbids|prohibit|prohibits|bar|bars|stop|stops|keeping ~6 sharing|telling|disclosing|revealing|saying|discussing|from",
  "far be it|from",
  "know|understand|aware|realize ~3 improper|wrong|inappropriate|forbidden|rude|unfair|against ~3 ask|asking",
  "it is|would|seems|feels ~2 wrong|improper|inappropriate|forbidden|rude|unfair|presumptuous ~4 ask|asking|expect",
  "confidential|private|off limits|secret",
  "ask|asking|beg|begging|like|want|urge you to !tell|say|share|let|inform|give|disclose|advise",
  "ask|asking is|that|for ~1 that|you ~2 rank|put|place|undertake",
  "you ~3 wondered|wonder|wondering",
  "tell|told|inform|informed me|us i",
  "tell|told|inform|informed me|us that i",
  "let me|us know i",
  "let me|us know that i",
  "writing|want|wanted|like ~3 say ~1 i",
  "you|they|he|she|dr|mentor|dean|friends|family|mother|father|people|everyone|somebody|someone|others|classmates|NAME ~2 asked|ask|asks|wonders|asking ~1 me|us",
  "parents|mother|father|family|wife|husband|partner|friends|friend|people|everyone|everybody|mom|dad|colleagues ~2 ask|asks|asking|asked|wonder|wonders|wondering",
  "heard|learned|gathered ~6 that they|i",
  "called|phoned|wrote|written|emailed|gone ~2 me ~1 to ~1 say|tell",
  "before i",
  "they|dean|mentor|adviser|advisor|NAME ~1 asked|told|tells",
  "whatever|wherever|regardless|irrespective|matter|whichever",
  "you|they|she|he ~1 told|showed|said|explained|shared",
  "thank|thanks|grateful|appreciated|was ~1 you ~2 for ~1 telling|sharing|letting|explaining|being",
  "i|we ~1 understand|understood|respect|accept|learned|heard|found|recall|remember where|how|whether|my|that",
  "^ i know|realize|realise|appreciate where|how|whether|my|that",
  ",|and|but|because|since|as|;|while|although|though|that i know|realize|realise where|how|whether|my|that",
  "was|am|were|been glad|happy|thankful|grateful|relieved|thrilled|delighted|honored to KNOW",
  "i will|can|could|would|should|may|shall|am ~2 tell|share|let|update|inform|say you|with|my",
  "i asked|told !if|whether",
]);
/** Words in which "not" takes nothing back. */
const POLITE = phrases(VOCABULARY, [
  "if|wish you|they ~1 told|said|explained|shared|let|showed",
  "not ~3 too|improper|inappropriate|rude|wrong|bad|forward|presumptuous|bold|help|mind|hesitate|but|only|afraid|just|odd|imposing|overstep",
]);

/** Asked anew, whatever was waived before. */
const ASKED_AFTER = phrases(VOCABULARY, ["can|could|would|will you ~3 TELL|KNOW ~3 ?"]);

/** Words that, before "I", begin a condition ("once I …"), so that the sentence asks the program nothing. */
const CONDITIONS = new Set("once unless until supposing assuming provided case after when".split(" "));
/** Where a question may begin. */
const OPENERS = new Set(", : — ( so and but or also hi hello … honestly just then well please anyway".split(" "));

/** "Where I stand" is no question by its order; "where am I" is. */
const WH = new Set("how what where when which who whom".split(" "));
const SAID = new Set("i you my your the they he she we it".split(" "));

const wordAt = ({ words }: Sentence, i: number) => words[i]?.text ?? "";

/** Whether the sentence only supposes what stands at `match`: "if I match with you, …". */
function supposed(sentence: Sentence, { from }: Match): boolean {
  for (let i = Math.max(0, from - 2); i <= from + 1; i++) {
    const next = wordAt(sentence, i + 1);
    if (CONDITIONS.has(wordAt(sentence, i)) && (next === "i" || next === "my")) return true;
    if (wordAt(sentence, i) === "should" && next === "i" && !sentence.question) return true;
    if (wordAt(sentence, i) !== "if") continue;
    return ![1, 2, 3].some((back) => WHETHER.has(wordAt(sentence, i - back)));
  }
  return false;
}

/** Whether the words from here are in the order of a question, where one may begin. */
function inverted(sentence: Sentence, { from }: Match): boolean {
  return [from, from - 1, from - 2].some(
    (i) =>
      i >= 0 &&
      MODAL.has(wordAt(sentence, i)) &&
      (i === 0 || OPENERS.has(wordAt(sentence, i - 1))) &&
      !(WH.has(wordAt(sentence, i)) && SAID.has(wordAt(sentence, i + 1))) &&
      wordAt(sentence, i) !== "had",
  );
}

/** Whether what stands at `match` is asked of the reader, and neither waived nor only supposed. */
export function isAsked(sentence: Sentence, places: Places, match: Match): boolean {
  if (supposed(sentence, match)) return false;
  const before = (other: Match) =>
    other.from <= match.from && other.from < match.to && !turnsBetween(sentence, other.to, match.from);
  const waived = places.find(WAIVED, (waiver) => {
    if (!before(waiver) || turnsBetween(sentence, waiver.from, waiver.to)) return false;
    if (places.find(POLITE, (polite) => polite.from >= waiver.from - 1 && polite.from < waiver.to)) return false;
    const clause = sentence.clauseOf[waiver.to - 1];
    const newly = (request: Match) => request.from >= waiver.to && sentence.clauseOf[request.from] !== clause;
    return (
      places.find(REQUEST, (request) => before(request) && newly(request)) === null &&
      places.find(ASKED_AFTER, (request) => request.from >= match.to && newly(request)) === null
    );
  });
  if (waived) return false;
  return (
    sentence.words.slice(match.from).some(({ text }) => text === "?") ||
    inverted(sentence, match) ||
    places.find(REQUEST, before) !== null ||
    places.find(REQUESTED, ({ from }) => from >= match.to && !turnsBetween(sentence, match.to, from)) !== null
  );
}
