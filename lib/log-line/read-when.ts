import { DAY } from "@/lib/season/durations";
import { formatMoment } from "@/lib/season/format";
import type { Season } from "@/lib/season/schema";
import { dayOf, instantMs, shiftDay } from "@/lib/season/time";
import type { LineQuestion } from "./line-question";
import { momentsOf } from "./moments";
import { isNameIn } from "./names";
import { type Span, wordsOf } from "./spans";
import { type FoundTime, findTime } from "./when";

const DATE_WORD =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)$/i;

/**
 * Words of a date that are also somebody's name in this season ("April", "May"): the person's, unless a number is beside, or the
 * person is named already ("okafor sunday" is Okafor, on Sunday; "sunday okafor" is Sunday Okafor).
 */
export function namesLikeDates(line: string, season: Season): Span[] {
  const words = wordsOf(line);
  const isName = isNameIn(season);
  return words.filter(({ text }, at) => {
    if (!DATE_WORD.test(text) || !isName(text)) return false;
    const [before, after] = [words[at - 1], words[at + 1]];
    if ([before, after].some((beside) => /^\d/.test(beside?.text ?? ""))) return false;
    const called = season.contacts.filter((one) => isNameIn({ programs: [], contacts: [one] })(text));
    const own = isNameIn({ programs: [], contacts: called });
    if (after !== undefined && own(after.text)) return true;
    // A weekday by itself is a day, whoever is called so.
    return !/day$/i.test(text) && !words.some((word, other) => other !== at && own(word.text));
  });
}

/**
 * The moment that a time means, null where it is asked about or none is told; `guessed`: its clock is a default. `dayOnly`: no hour was told, not
 * even about.
 */
type ReadMoment = { at: string | null; ask: LineQuestion | null; guessed: boolean; dayOnly: boolean };

/** Whether the hour of a moment is a default: none was told, or only about, or without "am" or "pm". */
function isGuessed({ minutes, soft, rough, open, exact }: FoundTime, now: number): boolean {
  if (minutes !== null) return soft || rough || open;
  return exact === null || Math.abs(now - exact) >= DAY;
}

/** Whether a time tells a day, or a part of one, and no hour. */
const tellsDayOnly = (time: FoundTime, now: number): boolean =>
  (time.minutes === null || time.soft) && isGuessed(time, now);

/** The words of a time as they stand in the line, each once. */
function wordsAt(line: string, time: FoundTime): string {
  const isTheirs = (at: number) => time.spans.some(({ start, end }) => start <= at && at < end);
  return [...line]
    .map((letter, at) => (isTheirs(at) ? letter : " "))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** A moment to choose, by its day alone where no hour was told. */
const choiceIn = (zone: string, dayOnly: boolean) => (at: string) => ({
  id: at,
  label: formatMoment(at, zone, dayOnly ? "weekday" : "moment"),
});

/** The moment, and the question where two fit, or where it is still to come. */
export function whenOf(
  line: string,
  time: FoundTime | null,
  now: number,
  season: Season,
  programId: string | null,
): ReadMoment {
  if (!time) return { at: null, ask: null, guessed: false, dayOnly: false };
  const zone = season.season.timeZone;
  const words = wordsAt(line, time);
  const moments = momentsOf(time, now, season, programId);
  const choice = choiceIn(zone, tellsDayOnly(time, now));
  const [at = null] = moments;
  const guessed = at !== null && isGuessed(time, now);
  const dayOnly = at !== null && tellsDayOnly(time, now);
  if (moments.length > 1 || ((time.vague || time.among.length > 0) && at !== null)) {
    const passed = moments.filter((moment) => instantMs(moment) <= now);
    const open =
      passed.length > 0 ? { choices: passed.map(choice) } : { choices: moments.map(choice), toCome: moments };
    return {
      at: null,
      ask: { field: "at", words, ...open, ...(dayOnly ? { dayOnly } : {}) },
      guessed: guessed && passed.length === 0,
      dayOnly: false,
    };
  }
  if (at === null || instantMs(at) <= now) return { at, ask: null, guessed, dayOnly };
  const before = momentsOf({ ...time, day: shiftDay(dayOf(instantMs(at), zone), -1), exact: null }, now, season, null);
  const passed = before.filter((moment) => instantMs(moment) <= now);
  const choices = [at, ...passed].map(choice);
  return { at, ask: { field: "at", words, choices, toCome: [at], ...(dayOnly ? { dayOnly } : {}) }, guessed, dayOnly };
}

/** The question whether a time that stands in the comment is that of the message; `line` with all before the comment as spaces. */
export function commentTime(line: string, now: number, season: Season, programId: string | null): LineQuestion | null {
  const zone = season.season.timeZone;
  const time = findTime(line, now, zone);
  if (!time || !/\d|day|night|morning|now|ago/i.test(line)) return null;
  const { at, ask } = whenOf(line, time, now, season, programId);
  const dayOnly = tellsDayOnly(time, now);
  const told = ask?.choices ?? (at ? [choiceIn(zone, dayOnly)(at)] : []);
  // "They offered Dec 14": nothing was sent or received at a time to come.
  const choices = told.filter(({ id }) => instantMs(id) <= now);
  if (choices.length === 0) return null;
  const either = [{ id: "now", label: "Now" }, ...choices];
  return { field: "at", words: wordsAt(line, time), choices: either, ...(dayOnly ? { dayOnly } : {}) };
}
