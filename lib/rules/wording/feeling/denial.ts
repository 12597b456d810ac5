import type { Sentence } from "@/lib/rules/text/analyse";
import { phrases } from "@/lib/rules/text/pattern";
import type { Match, Places } from "@/lib/rules/text/phrase";
import { wordSet } from "@/lib/rules/text/word-set";
import { VOCABULARY } from "@/lib/rules/wording/feeling/vocabulary";
import { turnsBetween } from "@/lib/rules/wording/turns";

const NEGATIONS = wordSet("not nor without hardly");
const REACH = 4;

/** Whether a feeling is said not to be: "I am not desperate", "without tears"; what a way of gushing itself negates is no denial. */
export function isDenied(sentence: Sentence, { from, to }: Match): boolean {
  const { words } = sentence;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    if (!NEGATIONS.has(words[i]?.text ?? "")) continue;
    if (["only", "just", "stop", "help", "be"].includes(words[i + 1]?.text ?? "")) continue;
    return !turnsBetween(sentence, i, from) && words[from - 1]?.text !== ",";
  }
  if (words[from]?.text !== "i" && words[from]?.text !== "my") return false;
  /** "I am not obsessed"; but "I could not stop crying". */
  const next = words.slice(from + 1, Math.min(to, from + 4)).findIndex(({ text }) => text === "not");
  if (next === -1) return false;
  const before = words[from + next]?.text ?? "";
  const after = words[from + next + 2]?.text ?? "";
  return (
    ["am", "do", "was", "did", "will", "have"].includes(before) && !["know", "only", "just", "want"].includes(after)
  );
}

const OTHERS = wordSet(
  `patient patients family families she he they him her mother father grandmother grandfather sister brother child children wife
   husband nurse nurses who woman man boy girl uncle aunt friend client clients victim parents son daughter baby his their
   students student`,
);
/** Also not right within what was found: "I told the patient, who cried". */
const PATIENTS = wordSet("patient patients he she they him her");
const BEFORE = 5;

const OTHER_MATTERS = phrases(VOCABULARY, [
  "beg|begs|begged|begging to differ",
  "beg|begs|begged|begging ~1 question|pardon",
  "begs|begged for|off",
  "one|some|among of ~1 the|my|your MOST",
  "plead|pleaded|pleads guilty|no|not|ignorance",
  "dying|die|died|dies|death ~2 patient|patients|man|woman|people|person|from|in|well|child",
  "heart ~1 team|rate|failure|attack|disease|surgery|transplant|of ~1 the|your|syndrome|center|hospital|conference",
  "tears ~3 vessel|wall|ct|meniscus|ligament|cuff|aorta|tendon|muscle",
  "rotator|meniscal|ligament|labral tears",
  "anything|everything ~1 differently|else|but|of|missing|changes|changed",
  "anything|everything ~4 patient|patients",
  "free clinic",
  "a dream team",
  "mercy hospital|health|clinic|campus|medical",
]);

/** Whether what was found is somebody else's feeling, or another matter in the same words. */
export function isOfOthers(sentence: Sentence, places: Places, { from, to }: Match): boolean {
  const { words } = sentence;
  for (let i = to - 1; i >= Math.max(0, from - BEFORE); i--) {
    const text = words[i]?.text ?? "";
    if (i < from && [",", ";", "—", ":", "i", "me", "my", "you", "your", "we"].includes(text)) break;
    if ((i < from ? OTHERS : PATIENTS).has(text)) return true;
  }
  return places.find(OTHER_MATTERS, (other) => other.from < to && other.to > from) !== null;
}
