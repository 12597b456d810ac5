import { AFTERWARD, ANY_TIME, ASKING, ELSE, WISHES } from "@/lib/rules/contact-wish-phrases";
import type { WishedPolicy } from "@/lib/rules/policy-order";
import { halvesOf } from "@/lib/rules/statements/parts";
import { analyse, type Sentence } from "@/lib/rules/text/analyse";
import { type Match, Places } from "@/lib/rules/text/phrase";
import { mayHold } from "@/lib/rules/text/phrase-index";
import { wordSet } from "@/lib/rules/text/word-set";

type Span = { start: number; end: number };

/**
 * A sentence in which a program asks not to be written to: at all, or after interviews. Offsets are UTF-16 units of the text, end
 * exclusive, and `text` the exact words between; `asked` are the words in it that ask.
 */
export type ContactWish = Span & { policy: WishedPolicy; text: string; asked: Span };

/** What the program or others do or did, instead of what the applicant is to do. */
const THEY = wordSet(
  "i we they he she it who which that program programs department faculty residents resident interviewers staff committee director directors coordinator",
);
const APPLICANT = wordSet(
  "you applicants applicant candidates candidate interviewees interviewee students everyone all",
);
const PASSED_OVER = wordSet("please kindly also just then really generally always will must shall do");
/** Before "to refrain": somebody was asked to. */
const ASKED = wordSet(
  "asked requested required reminded instructed advised urged encouraged expected want wish you applicants candidates interviewees everyone",
);
/** What was done, or is not to be left undone: "we have never", "do not stop". */
const DONE = wordSet("have has had did was were am not never cannot");
const CONDITIONS = wordSet("if unless whether when because since");
/** A way in which something else is sent, not what is sent. */
const WAYS = wordSet("by via through using");

/** Who does what a match speaks of, by the words before it: the applicant, who is asked, or somebody of whom it is only told. */
function isAsked({ words: all }: Sentence, { from }: Match): boolean {
  const at = (i: number) => all[i]?.text ?? "";
  if (ASKING.has(at(from))) return true;
  let before = from - 1;
  while (PASSED_OVER.has(at(before))) before--;
  if (at(before) === "to") return ASKED.has(at(before - 1)) || APPLICANT.has(at(before - 1));
  if (DONE.has(at(before))) return false;
  if (!APPLICANT.has(at(before))) return !THEY.has(at(before)) || at(before - 1) === "," || at(before) === "that";
  const asking = [1, 2, 3, 4].map((step) => at(before - step));
  if (asking.some((text) => CONDITIONS.has(text))) return asking.some((text) => ASKING.has(text));
  return ["should", "must", "may", "shall", "are", "can"].includes(at(from)) || asking.some((text) => ASKING.has(text));
}

/** The policy that a sentence asks for, and in which of its words. */
export function wishIn(
  sentence: Sentence,
  places = new Places(sentence),
): { policy: WishedPolicy; match: Match } | null {
  if (sentence.question || sentence.words.some(({ text }) => text === "?")) return null;
  const said = sentence.words;
  const own = ({ from, to }: Match) =>
    said[from]?.quotation === 0 &&
    !WAYS.has(said[from - 1]?.text ?? "") &&
    !said.slice(from + 1, to).some(({ text }) => WAYS.has(text));
  const found =
    places.find(WISHES.asked, (match) => own(match) && isAsked(sentence, match)) ?? places.find(WISHES.told, own);
  if (!found) return null;
  const afterward = places.has(AFTERWARD);
  if (places.has(ELSE.always) || (!afterward && places.has(ELSE.unlessAfterward))) return null;
  if (places.find(ELSE.behind, ({ from }) => from >= found.to - 1)) return null;
  return {
    policy: afterward && !places.has(ANY_TIME) ? "no-post-interview" : "no-contact",
    match: found,
  };
}

/** A half of a sentence that says one thing and asks another, where that half alone asks it; else the sentence. */
function placedIn(sentence: Sentence, text: string): ContactWish | null {
  const whole = wishIn(sentence);
  if (!whole) return null;
  const half = halvesOf(sentence)?.find((part) => wishIn(part)?.policy === whole.policy);
  const { start, end } = half ?? sentence;
  const { words } = sentence;
  const { policy, match } = whole;
  const asked = { start: words[match.from]?.start ?? start, end: words[match.to - 1]?.end ?? end };
  return { policy, asked, start, end, text: text.slice(start, end) };
}

const mayAsk = mayHold([...WISHES.asked, ...WISHES.told]);

/**
 * Every sentence of a program's mail that asks not to be written to, by where it stands, with the contact policy that follows from
 * it; `decode` finds the same sentences as statements of the kind `no-contact-wish`. What only waives ("not needed", "do not feel obliged"), what asks for no answer to one mail or
 * address, and what sends the writer elsewhere ask for no silence. Quoted earlier mail and questions are left out. Linear in the text.
 */
export function contactWishes(text: string): ContactWish[] {
  return analyse(text, mayAsk).flatMap((sentence) => placedIn(sentence, text) ?? []);
}

/** The strictest wish of a text, the first of these; null where it has none. */
export function contactWish(text: string): ContactWish | null {
  const wishes = contactWishes(text);
  return wishes.find(({ policy }) => policy === "no-contact") ?? wishes[0] ?? null;
}
