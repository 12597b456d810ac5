import { TRADE_WORDS } from "@/lib/rules/text/trade-words";
import { wordSet } from "@/lib/rules/text/word-set";

/** Ordinary words that are no acronym when written in capitals, however short. */
const ORDINARY = wordSet(
  `so very am is are was be not never no love loved loves best thank thanks you your yours really all must need want wants please
   great good amazing only too much now happy dream first this that most ever always yes wow and the for my truly super such much
   hope give life heart every huge big more just exact right beg begs crazy kind them they we will would can could have had has
   thats ideal top honor proud glad sorry sure soon again still top any one day place there home team work world know
   with what how who omg dear only even each both far deep real true whole many ones these those been were get got let make made
   see saw say said tell feel felt think thing never once look call hard die dying cry tears pick take ready adore excited awe`,
);
/** Up to this many letters an unknown word in capitals is taken for an acronym (USMLE, ECFMG, NRMP); a longer one is a word. */
const ACRONYM_LETTERS = 5;
const LONG_ACRONYMS = wordSet(
  `freida absite comlex birads lirads pirads tirads medline pubmed embase redcap scopus dicom prisma consort strobe
   lastname firstname insert detail external`,
);

/** A word in capitals, or with a letter drawn out as in "sooo" (not "www" or "iii", nor a slip as in "gettting"); a small part of a text is tried. */
const CANDIDATES = /(?<![\p{L}\d])\p{Lu}{2,}(?![\p{L}\d])|([aeouy])\1\1|([b-hj-np-tvz])\2\2(?![\p{L}\d])/gu;

/** Trials and scores are named with ordinary words: "the DREAM study". */
const NAMED =
  /^(?:[-\s]\w{1,8})?(?:(?:,| (?:and|or|with|&)|, (?:and|or)) \p{Lu}{2,}[\p{Lu}\d-]*){0,6}\s(?:stud(?:y|ies)|trials?|registr(?:y|ies)|criteria|scores?|protocols?|cohorts?|collaborative|data(?:set)?|results?|investigators?|analys[ie]s|subset|arms?|phantom|device|system)\b/iu;
/** "ARTEMIS, a study of stents". */
const EXPLAINED = /^,? (?:is |was )?(?:a|the|an|our) (?:\w+ )?(?:study|trial|registry|phantom|device|cohort)\b/i;
/** "In DAWN, EXTEND, and RESCUE": names in a row, after what such a row stands after. */
const BEFORE_ROW =
  /(?:\b(?:in|from|of|the|read|on|to|compared|beside|against|with|sets?) |\p{Lu}{2,},? (?:and |or |beside |with )?)$/u;
const IN_A_ROW = /^(?:,? (?:and |or )?| (?:beside|with|against|and) )\p{Lu}{4,}/u;
const AFTER_ONE = /\p{Lu}{4,}(?:,? (?:and |or )?| (?:beside|with|against) )$/u;

/** Whether capitals stand in a row of names: "DAWN, EXTEND, and RESCUE". */
const standsInRow = (before: string, rest: string): boolean =>
  BEFORE_ROW.test(before) && (IN_A_ROW.test(rest) || AFTER_ONE.test(before));

/** Whether capitals at a place are no acronym, no name, no half of the day ("9 AM") and no slot of a template ("%NAME%"). */
function shouts(text: string, at: number, written: string): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  if (/[[{<%$_]$/.test(before) || /^(.)\1+$/.test(written) || (written === "AM" && /\d ?$/.test(before))) return false;
  // "BEST-CLI": a name put together of several.
  if (/^-\p{Lu}{2}/u.test(text.slice(at + written.length)) || /\p{Lu}-$/u.test(before)) return false;
  if (NAMED.test(text.slice(at + written.length, at + written.length + 120))) return false;
  const rest = text.slice(at + written.length, at + written.length + 120);
  if (EXPLAINED.test(rest)) return false;
  const spelled = written.toLowerCase();
  if (TRADE_WORDS.has(spelled)) return false;
  if (ORDINARY.has(spelled)) return true;
  if (written.length <= ACRONYM_LETTERS || LONG_ACRONYMS.has(spelled)) return false;
  return !standsInRow(text.slice(Math.max(0, at - 40), at), rest);
}

/** Where a text shouts or draws a word out; UTF-16 offsets. */
export function loudWords(text: string): number[] {
  return [...text.matchAll(CANDIDATES)].flatMap(({ 0: written, index }) =>
    /\p{Ll}/u.test(written) || shouts(text, index, written) ? [index] : [],
  );
}
