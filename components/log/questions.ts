import { isCommon } from "@/lib/log-line/common-words";
import { nearest, nearestPeople } from "@/lib/log-line/nearest";
import type { LineQuestion, ReadLine } from "@/lib/log-line/read";
import type { Elsewhere } from "@/lib/rules/named-elsewhere";
import { programShortName } from "@/lib/season/program-names";
import type { Contact, Message, Program, Season } from "@/lib/season/schema";
import { RECEIVED_KINDS } from "@/lib/season/values";
import { count, listOf } from "@/lib/season/words";
import { isPlaceAlone, namelike, saysPlace } from "./as-name";
import { type LogValues, OPEN, type Touched } from "./log-values";

/** What taking a choice does. */
export type Take =
  /** Writes a name that is read in the place of words that were not, or that fit two. */
  | { does: "replace"; words: string; by: string; alias?: { programId: string; name: string } }
  | { does: "set"; fields: Touched }
  | { does: "add a program"; words: string; name: string }
  /** Adds people by their names, each in the place of the words that are it. */
  | { does: "add people"; people: { words: string; name: string }[]; programId: string }
  | { does: "leave out"; words: string }
  /** Keeps words with the message, as a note. */
  | { does: "note"; words: string }
  /** Nothing was sent yet: the line becomes a task. */
  | { does: "add a task" }
  /** What the text names is right as it is filed. */
  | { does: "checked" };

export type Choice = { key: string; label: string; about: string; take: Take };

/** Something the line leaves to the person; nothing is saved before it is settled. */
export type Question = { key: string; title: string; words: string; choices: Choice[] };

const received: readonly string[] = RECEIVED_KINDS;

function programChoice({ id, name, city, state }: Program, words: string, unread: boolean): Choice {
  const where = [city, state].filter(Boolean).join(", ");
  return {
    key: id,
    label: name,
    about: unread ? `${where}${where && ". "}The name is remembered for next time` : where,
    take: { does: "replace", words, by: name, ...(unread ? { alias: { programId: id, name: words } } : {}) },
  };
}

function personChoice(contact: Contact, words: string, label: string, program: Program | undefined): Choice {
  return {
    key: contact.id,
    label,
    about: program?.name ?? "",
    take: { does: "replace", words, by: contact.name },
  };
}

/** Adds a program by the words that are its name. */
function newProgram(words: string): Choice {
  const name = namelike(words);
  return {
    key: "program",
    label: `A new program, “${name}”`,
    about: "Added to your season",
    take: { does: "add a program", words, name },
  };
}

/** Words that were not read and could be a name: what they may stand for. `longer`: they go on with a name that a program has in part. */
function wordQuestion(
  words: string,
  asked: LineQuestion[],
  program: Program | null,
  { longer, unknown }: Pick<ReadLine, "longer" | "unknown">,
  season: Season,
): Question {
  const choices = asked.flatMap((ask) => choicesOf(ask, words, season, true, unknown));
  if (program && longer !== null) choices.push(programChoice(program, longer, true), newProgram(longer));
  const people = unknown.filter((one) => !isPlaceAlone(one)).map((one) => ({ words: one, name: namelike(one) }));
  if (program && people.length > 0) {
    const names = listOf(people.map(({ name }) => `“${name}”`));
    choices.push({
      key: "person",
      label: people.length === 1 ? `A person, ${names}` : `${people.length} people, ${names}`,
      about: `Added to ${program.name}`,
      take: { does: "add people", people, programId: program.id },
    });
  }
  if (!program) choices.push(...unknown.map((one, nth) => ({ ...newProgram(one), key: `program${nth || ""}` })));
  choices.push({ key: "note", label: "Keep it as a note", about: "Beside the message", take: { does: "note", words } });
  choices.push({ key: "out", label: "Leave it out", about: "", take: { does: "leave out", words } });
  const quoted = listOf(unknown.map((one) => `“${one}”`));
  const title =
    unknown.length > 1 ? `${program ? "Who" : "What"} are ${quoted}?` : `What is ${quoted || `“${words}”`}?`;
  return { key: `word ${words}`, title, words, choices };
}

/** What may be chosen; of several names that aren't known a choice takes the place of the one that is like it. */
function choicesOf(
  { field, choices }: LineQuestion,
  words: string,
  season: Season,
  unread: boolean,
  unknown: string[] = [],
): Choice[] {
  const meant = (isLike: (name: string) => boolean) => (unknown.length > 1 ? unknown.find(isLike) : undefined) ?? words;
  return choices.flatMap(({ id, label }): Choice[] => {
    if (field === "programId") {
      const program = season.programs.find((known) => known.id === id);
      if (!program) return [];
      return [
        programChoice(
          program,
          meant((name) => nearest(name, [program]).length > 0),
          unread,
        ),
      ];
    }
    if (field === "recipients") {
      const contact = season.contacts.find((known) => known.id === id);
      const program = season.programs.find((known) => known.id === contact?.programId);
      if (!contact) return [];
      return [
        personChoice(
          contact,
          meant((name) => nearestPeople(name, [contact]).length > 0),
          label,
          program,
        ),
      ];
    }
    const fields: Touched =
      field === "kind"
        ? { kind: id as Message["kind"], direction: received.includes(id) ? "received" : "sent" }
        : field === "direction"
          ? { direction: id === "received" ? "received" : "sent" }
          : { at: id === "now" ? null : id };
    return [{ key: id, label, about: "", take: { does: "set", fields } }];
  });
}

const TITLES: Record<LineQuestion["field"], (words: string) => string> = {
  programId: (words) => `Which program is “${words}”?`,
  recipients: (words) => `Who is “${words}”?`,
  kind: (words) => (words === "" ? "What did you send?" : `What was “${words}”?`),
  direction: (words) => `Who wrote? “${words}”`,
  at: (words) => `When was “${words}”?`,
  stage: (words) => `What stage is “${words}”?`,
};

/** A line that may say what isn't done yet. */
const TASK: Choice = {
  key: "task",
  label: "Nothing yet, add it as a task",
  about: "Nothing is logged",
  take: { does: "add a task" },
};

/**
 * What has to be settled before the line is saved: words that could be a program, a person or a time, and whatever two fit. What was set
 * by hand is settled.
 */
export function questionsOf(read: ReadLine, touched: Touched, season: Season): Question[] {
  const blocking = read.unread.filter(({ blocks }) => blocks).map(({ text }) => text);
  const unreadWords = blocking.join(" ");
  const settled = ({ field, words, choices }: LineQuestion) =>
    (field === "programId" && touched.programId !== undefined) ||
    (field === "recipients" && touched.recipients !== undefined) ||
    (field === "kind" && (touched.kind !== undefined || (words === "" && read.unread.length === 0))) ||
    (field === "direction" && touched.kind !== undefined) ||
    (field === "at" && (touched.at !== undefined || choices.length === 0));
  const open = read.asks.filter((ask) => !settled(ask));
  const program = season.programs.find(({ id }) => id === (touched.programId ?? read.program?.id)) ?? null;
  const ofWords = open.filter(({ words }) => words === unreadWords && unreadWords !== "");
  return [
    ...(unreadWords === ""
      ? []
      : [wordQuestion(unreadWords, ofWords, program, touched.programId ? { ...read, longer: null } : read, season)]),
    ...open
      .filter((ask) => !ofWords.includes(ask))
      .map((ask) => ({
        key: `${ask.field} ${ask.words}`,
        title: TITLES[ask.field](ask.words),
        words: ask.words,
        choices: [
          ...choicesOf(ask, ask.words, season, false),
          // "Harlow General Hospital", of a Harlow and some hospitals: it may be none of them.
          ...(ask.field === "programId" && saysPlace(ask.words) ? [newProgram(ask.words)] : []),
          ...(ask.field === "kind" ? [TASK] : []),
          ...(ask.field === "kind" || ask.field === "direction" || ask.field === "at"
            ? []
            : [
                {
                  key: "out",
                  label: "Leave it out",
                  about: "",
                  take: { does: "leave out" as const, words: ask.words },
                },
              ]),
        ],
      })),
  ];
}

/** The reading of a line without what is asked about words that a person keeps as a note. */
export function notedIn(read: ReadLine, noted: readonly string[]): ReadLine {
  if (noted.length === 0) return read;
  const unread = read.unread.map((word) => (noted.includes(word.text) ? { ...word, blocks: false } : word));
  const isNoted = ({ words }: LineQuestion) => words !== "" && words.split(" ").every((word) => noted.includes(word));
  const unknown = read.unknown.filter((words) => !words.split(" ").every((word) => noted.includes(word)));
  return { ...read, unread, unknown, asks: read.asks.filter((ask) => !isNoted(ask)) };
}

/** Words of everyday English that are left over, as they stand in the line: they go with the message as a note. */
export function leftOver(read: ReadLine, line: string): string {
  const words = read.unread.filter(({ blocks }) => !blocks);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || words.every(({ text }) => text.length < 2)) return "";
  const whole = line.slice(first.start, last.end).trim();
  // What was read in between belongs to the message, not to the note.
  const mixed = read.marks.some(({ start, end }) => start >= first.start && end <= last.end);
  return mixed ? words.map(({ text }) => text).join(" ") : whole;
}

/** The text names another program than it is filed under: which one it belongs to. Null where that is answered, or doesn't come up. */
export function namesQuestion(
  elsewhere: Elsewhere | null,
  { programId, direction }: Pick<LogValues, "programId" | "direction">,
  season: Season,
): Question | null {
  const program = season.programs.find(({ id }) => id === programId);
  if (!elsewhere || !program) return null;
  const way = direction === "received" ? "from" : "to";
  const name = programShortName(program);
  const others = season.programs.filter(({ id }) => elsewhere.programIds.includes(id)).slice(0, 3);
  return {
    key: "names",
    title: `The text names ${elsewhere.words}. Is this message ${way} ${name}?`,
    words: elsewhere.words,
    choices: [
      ...others.map((other) => ({
        key: other.id,
        label: `No, it’s ${way} ${programShortName(other)}`,
        about: [other.city, other.state].filter(Boolean).join(", "),
        take: { does: "set" as const, fields: { ...OPEN, programId: other.id } },
      })),
      { key: "checked", label: `Yes, it’s ${way} ${name}`, about: "The names are right", take: { does: "checked" } },
    ],
  };
}

/** "Held: 1 word isn’t read", "Held: 2 questions". */
export function heldWords(questions: Question[]): string {
  const [only] = questions;
  if (questions.length === 1 && only?.key.startsWith("word "))
    return `Held: ${count(only.words.split(" ").length, "word isn’t", "words aren’t")} read`;
  return `Held: ${count(questions.length, "question")}`;
}

/** The line with words taken out or replaced, wherever they stand, each once. */
export function replaced(line: string, words: string, by: string): string {
  const escaped = words.split(" ").map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const whole = new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped.join("[\\s,]+(?:and\\s+)?")}(?:['’]s)?(?![\\p{L}\\p{N}])`,
    "iu",
  );
  if (whole.test(line))
    return line
      .replace(whole, () => by)
      .replace(/\s{2,}/g, " ")
      .trim();
  // The words stand apart: each goes, and the first gives its place to what comes for them.
  let rest = line;
  let put = by;
  for (const word of escaped) {
    const alone = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "iu");
    rest = rest.replace(alone, () => put);
    put = "";
  }
  return rest.replace(/\s{2,}/g, " ").trim();
}

/** Whether a word may stand for a program from now on: not an everyday one. */
export const canBeRemembered = (words: string) =>
  words.length > 1 && !words.split(" ").every((word) => isCommon(word.toLowerCase()));
