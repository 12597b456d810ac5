import { wordSet } from "@/lib/rules/text/word-set";

/** What a template leaves room for. */
export const SLOT_NOUNS = wordSet(
  `name names surname lastname firstname program programme school hospital institution university city state topic detail details
   specifics date month number title blank here something reason conference journal mentor x xx xxx`,
);
/** What may stand before such a word in a slot: "last name", "name of program". */
const SLOT_QUALIFIERS = wordSet(
  `name names last first full your program programme hospital school institution university city resident resident's residents
   faculty director director's attending interviewer interviewer's interviewers doctor doctor's fellow fellow's mentor's person's hospital's school's pd pd's research date title topic specific of medical course`,
);
/** Words by which a template tells its user what to do. */
export const INSTRUCTIONS = wordSet(
  `insert fill add enter mention specify describe explain state choose pick select replace edit include sentence sentences why
   specific your something reason reasons detail details example`,
);
const ORDERS = wordSet("insert fill add enter mention specify describe choose pick select replace");

/** The words of what stands between brackets, in lower case. */
export const wordsIn = (content: string): string[] => content.toLowerCase().match(/[\p{L}\d']+/gu) ?? [];

/** Whether what stands between brackets names something to be filled in: "last name", "insert topic". */
export function namesSlot(content: string): boolean {
  const words = wordsIn(content);
  if (ORDERS.has(words[0] ?? "")) return words.length > 1;
  const last = words.at(-1) ?? "";
  return (
    words.length <= 4 &&
    SLOT_NOUNS.has(last) &&
    words.slice(0, -1).every((word) => SLOT_QUALIFIERS.has(word) || SLOT_NOUNS.has(word))
  );
}

/** What else stands between round brackets to be filled in: "name of resident", "topic we discussed", "one sentence on research". */
const TOLD =
  /^(?:(?:names?|title|topic|details?|reasons?|city|school|program) (?:of|we|that|here|from|about)\b|(?:their|his|her|his\/her|your) (?:research|interests?|work|name|specialty|clinic|program)$|(?:update|news|reasons?|update here)$|(?:personal|specific|one|some) details?\b|(?:a |the )?specific (?:areas?|aspects?|interests?|fields?|cases?|strengths?|features?|person|people|clinics?|experiences?|projects?)$|(?:one|two|a few|1|2|1-2|2-3) sentences?\b|to be filled\b|fill\b|mention\b|describe\b|list (?:news|your)\b|personaliz|(?:virtual|in-person|zoom)\/(?:virtual|in-person|zoom)$)/;

/** Whether what stands between round brackets tells what is to be written there. */
export const tellsSlot = (content: string): boolean => TOLD.test(content.trim().toLowerCase());
