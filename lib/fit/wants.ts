import type { FactValue, Want } from "@/lib/season/schema";
import { isMinScore, numberIn, truthIn } from "./fact-words";
import { liesIn, type Place } from "./places";
import { plain } from "./plain";

/** Whether a program has what the applicant wants; null where that isn't known. */
export type Answer = boolean | null;

const keys = new Map<string, string>();

/** "caseMix" of "Case mix", "case-mix" and "caseMix": one name for what people spell differently. */
export function keyOf(field: string): string {
  const key = keys.get(field) ?? plain(field).replaceAll(" ", "");
  if (keys.size < 1_000) keys.set(field, key);
  return key;
}

/** Wishes about the place, answered from where the program is. */
const PLACES = new Set(["region", "state", "city", "place", "location", "family", "nearfamily"]);
const NEAR = new Set(["family", "nearfamily"]);
/** Other names of fields that facts have. */
const OTHER_NAMES: Record<string, string> = {
  size: "integratedpositions",
  positions: "integratedpositions",
  interviews: "interviewformat",
  visa: "visasponsored",
  img: "imgaccepted",
  imgs: "imgaccepted",
};

/** The key under which a wish looks for a fact. */
export function factKeyOf(field: string): string {
  const key = keyOf(field);
  return OTHER_NAMES[key] ?? key;
}

/** Facts that only list some of what there is, or remark on it: what they don't name they say nothing against, and two of them don't disagree. */
const REMARKS = new Set(["note", "notes", "remark", keyOf("signalUse")]);
const LISTS = new Set(["casemix", "cases"]);
/** Whether facts of this key that say something else disagree; remarks that differ are two remarks. */
export const mayDisagree = (key: string): boolean => !REMARKS.has(key);
/** Whether one fact of this key that has what is wanted is enough, whatever another doesn't name. */
export const addsUp = (key: string): boolean => REMARKS.has(key) || LISTS.has(key);

/** Whether a wish is about the applicant's own ties to the place or the program. */
export const isAboutTies = (field: string): boolean => ["tie", "ties", "tiestoaplace"].includes(keyOf(field));

/** Whether a wish is about where the program is. */
export const isAboutPlace = (field: string): boolean => PLACES.has(keyOf(field));

/** Whether the place answers a wish: undefined where the wish isn't about the place. */
export function placeAnswer({ field, value }: Pick<Want, "field" | "value">, place: Place): Answer | undefined {
  if (!isAboutPlace(field)) return undefined;
  const key = keyOf(field);
  const wanted = Array.isArray(value) ? value : [String(value)];
  const answers = wanted.map((one) => liesIn(place, one, NEAR.has(key) ? { near: true } : {}));
  return answers.some((answer) => answer === true) ? true : answers.includes(null) ? null : false;
}

/** What asks for less is better where one has to reach it; all other numbers are wanted at least. */
const AT_MOST = new Set(["lettersneeded", "usceRequiredMonths".toLowerCase(), "minscore"]);

const numberOf = (value: FactValue): number | null => (isMinScore(value) ? value.value : numberIn(value));

/** "2", "2 or more" and "at least 2" as the number they name. */
function wantedNumber(value: FactValue): number | null {
  if (typeof value === "string") return /^\D*\d{1,6}\D*$/.test(value) ? Number(value.replace(/\D/g, "")) : null;
  return numberOf(value);
}

/** What a free text says of interviews: virtual, in person, or both. */
function formatsIn(text: string): Set<string> {
  const said = plain(text);
  const both = /\b(both|either|hybrid)\b/.test(said);
  const formats = new Set<string>();
  if (both || /\b(virtual|virtually|remote|remotely|online|zoom|video)\b/.test(said)) formats.add("virtual");
  if (both || /\b(in person|on site|onsite|on campus|inperson)\b/.test(said)) formats.add("in person");
  return formats;
}

const includesWords = (text: string, words: string) => ` ${plain(text)} `.includes(` ${plain(words)} `);

/** Whether a text has what is wanted. A list of cases that doesn't name one says nothing against it; another word is another answer. */
function textAnswer(key: string, stated: string, wanted: string): Answer {
  if (key === "interviewformat") {
    const [said, asked] = [formatsIn(stated), formatsIn(wanted)];
    if (said.size > 0 && asked.size > 0) return [...asked].some((format) => said.has(format));
  }
  const truth = truthIn(wanted);
  if (truth !== null && truthIn(stated) !== null) return truthIn(stated) === truth;
  if (includesWords(stated, wanted)) return true;
  return LISTS.has(key) ? null : false;
}

/** Whether a stated value is what somebody wants of this field. */
export function valueAnswer(field: string, stated: FactValue, wanted: FactValue): Answer {
  const key = factKeyOf(field);
  if (Array.isArray(wanted)) {
    const answers = wanted.map((one) => valueAnswer(field, stated, one));
    return answers.includes(true) ? true : answers.includes(null) ? null : answers.length === 0 ? null : false;
  }
  if (typeof wanted === "boolean") {
    if (Array.isArray(stated)) return stated.length > 0 === wanted;
    const number = numberIn(stated);
    const truth = number === null ? truthIn(stated) : number > 0;
    return truth === null ? null : truth === wanted;
  }
  const number = numberOf(stated);
  if (number !== null) {
    const limit = wantedNumber(wanted);
    return limit === null ? null : AT_MOST.has(key) ? number <= limit : number >= limit;
  }
  const text = isMinScore(wanted) ? wanted.exam : String(wanted);
  if (Array.isArray(stated)) return stated.some((one) => textAnswer(key, one, text) === true);
  if (typeof stated === "boolean") {
    const truth = truthIn(text);
    return truth === null ? null : truth === stated;
  }
  return textAnswer(key, String(stated), text);
}
