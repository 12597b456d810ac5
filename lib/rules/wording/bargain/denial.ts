import type { Sentence } from "@/lib/rules/text/analyse";
import { phrases } from "@/lib/rules/text/pattern";
import type { Match, Places } from "@/lib/rules/text/phrase";
import { wordSet } from "@/lib/rules/text/word-set";
import { VOCABULARY } from "@/lib/rules/wording/bargain/vocabulary";
import { turnsBetween } from "@/lib/rules/wording/turns";

const NEGATIONS = wordSet("not never no nobody none neither nor without nothing cannot hardly against refuse nowhere");
/** A new start: what was denied before it is not denied after it. */
const STARTS = wordSet(
  "i you we could would can will please may is let if my your so then because since as unless kindly pls",
);
const REACH = 8;
/** "Nothing in this letter is meant as a promise" denies all that follows. */
const NOTHING_REACH = 14;
const NOTHING = wordSet("nothing nobody none neither");

/** Whether the negation at `i` denies: not in "could you not", "why not", "no doubt", "nothing but", "would not mind". */
function denies({ words }: Sentence, i: number): boolean {
  const before = words[i - 1]?.text ?? "";
  const after = words[i + 1]?.text ?? "";
  const negation = words[i]?.text;
  if (negation === "not")
    return !(
      before === "why" ||
      before === "whether" ||
      before === "or" ||
      ["only", "mind", "hesitate", "you", "we", "it", "just"].includes(after) ||
      (after === "be" && words[i + 2]?.text === "afraid")
    );
  if (negation === "no") return !["doubt", "problem", "matter", "longer", "objection", "#1"].includes(after);
  return true;
}

/** Whether the words before a place deny what is said there. */
function deniedBefore(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  for (let i = at - 1; i >= Math.max(0, at - NOTHING_REACH); i--) {
    const text = words[i]?.text ?? "";
    const reaches = i >= at - REACH || NOTHING.has(text);
    if (reaches && NEGATIONS.has(text) && denies(sentence, i)) return !turnsBetween(sentence, i, at);
    if ([",", "and", ":", "—", ";"].includes(text) && STARTS.has(words[i + 1]?.text ?? "") && i + 1 < at) return false;
    if (text === "please") return false;
  }
  return false;
}

const AUXILIARIES = wordSet("can could will would do does did may should must am is are was need");

/** Whether what a match begins with is denied at once: "programs can not hold places". */
function deniedWithin(sentence: Sentence, from: number): boolean {
  return [1, 2].some(
    (k) =>
      denies(sentence, from + k) &&
      (sentence.words[from + k]?.text === "no" ||
        sentence.words[from + k]?.text === "never" ||
        (sentence.words[from + k]?.text === "not" && AUXILIARIES.has(sentence.words[from + k - 1]?.text ?? ""))),
  );
}

/** What forbids, thanks for it, tells of others or of long ago, wherever in the same breath. */
const TOLD = phrases(VOCABULARY, [
  "forbid|forbids|forbidden|prohibit|prohibits|prohibited|disallow|disallows|ban|bans|permitted|violation|violates|illegal|improper",
  "allow|allows|allowed|supposed ~6 ask|asking|promise|guarantee|commit|commitment|sign|offer|agree|agreement|make|give|match",
  "against ~2 rules|rule|match|policy|nrmp",
  "may|should|must|can|does|do|could not ~4 ask|promise|guarantee|offer|sign|expect|request|commit",
  "thank|thanks|grateful|appreciate|appreciated ~3 for ~1 offering|offer|holding|saving|keeping|reserving|your|signing|sending|the|giving|promising|agreeing",
  "another|other|elsewhere|two|three|one|several|some|a ~6 promised|offered|assured|guaranteed|sent|promises ~1 me|us",
  "been|was offered|promised|assured|guaranteed",
  "match ~2 is|as a|an binding|agreement|contract",
  "i was|were asked|offered|told|invited|advised",
  "rather|instead than|of ~2 sign|ask|asking|promise|bargain|commit",
]);
/** Who else the act may belong to. */
const OTHERS = phrases(VOCABULARY, [
  "resident|residents|fellows|fellow|students|student|they|he|she|uncle|friend|mother|father|wife|husband|sister|brother|mentor|nurses|patients|patient|attending|attendings|surgeon|surgeons|interns|who ~4 make|made|form|sign|signing|promise|promised|promises|agree|agreed|hold|keep|save|reserve|commit|guarantee",
  "offer|offers|contract|promise|commitment|agreement|position|SPOT ~3 from|with|at|by another|other|elsewhere|different",
  "i ~2 hope|hoping|want|like|wish|love|proud|glad to hold|keep|save|leave",
  "school|hospital|hospitals|dean|university|lab|office|employer|county|company|labs ~3 sign|signed|signing",
  "promise|promised|guarantee|assure|agreed|vow|promises ~2 patient|patients|mother|father|wife|husband|family|mentor|myself|him|her|them|parents|children|students",
]);

/** Whether what was found is denied, told of, or another's. */
export function isDenied(sentence: Sentence, places: Places, { from, to }: Match): boolean {
  if (deniedBefore(sentence, from + 1) || deniedWithin(sentence, from)) return true;
  if (places.find(TOLD, (told) => !turnsBetween(sentence, Math.min(from, told.from), Math.max(to, told.to) - 1)))
    return true;
  return places.find(OTHERS, (other) => other.from <= to && other.to >= from) !== null;
}

/** What else is held, signed and promised in the same words: a seat at dinner, a form, a talk. */
const EVENTS = wordSet(
  `interview interviews rotation rotations elective observership dinner lunch tour visit social table talk call lecture course
   conference webinar workshop session house virtual zoom train plane bus shuttle hotel symposium club gym lab simulation sub form
   forms evaluation evaluations consent visa policy handbook waiver release attendance research data lecture symposium meeting
   breakfast coffee panel booth parking housing apartment recommendation exam poster abstract moonlighting confidentiality
   affiliation transfer vaccine talk card credentialing lor timesheet receipt petition manuscript article look
   reception picnic hour event desk wheelchair mailing guest date waitlist list's badge slides transcript score scores step
   county va fellowship fellowships seminar shadowing shift mentor`,
);
const AFTER = wordSet("after since following before during until enjoyed thanks");
const NEAR = 7;
const BACK = 3;

/** Marks and words at which another matter begins. */
const PARTS = wordSet(". ; ? ! but — and , while because so if when as until till after before");

/** Where the words around a match end that speak of the same: up to `reach` away, `step` by step. */
function edge({ words }: Sentence, from: number, step: 1 | -1, reach: number): number {
  let i = from;
  while (Math.abs(i - from) < reach && words[i] && !PARTS.has(words[i]?.text ?? "")) i += step;
  return i;
}

/** Whether the words found, or those right beside them, speak of such a thing. */
export function isOtherMatter(sentence: Sentence, { from, to }: Match): boolean {
  const { words } = sentence;
  const last = edge(sentence, to, 1, NEAR);
  for (let i = edge(sentence, from - 1, -1, BACK) + 1; i < last; i++) {
    if (!EVENTS.has(words[i]?.text ?? "") || AFTER.has(words[i - 1]?.text ?? "")) continue;
    if (i >= to && AFTER.has(words[i - 2]?.text ?? "")) continue;
    return true;
  }
  return false;
}
