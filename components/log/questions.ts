import { kindMeantBy } from "@/lib/log-line/kinds";
import { misspelled } from "@/lib/log-line/nearest";
import type { LineQuestion, ReadLine } from "@/lib/log-line/read";
import type { Elsewhere } from "@/lib/rules/named-elsewhere";
import { programShortName } from "@/lib/season/program-names";
import type { Program, Season } from "@/lib/season/schema";
import { count, listOf, spelled } from "@/lib/season/words";
import { isPlaceAlone, namelike, saysPlace } from "./as-name";
import { type LogValues, OPEN, type Touched } from "./log-values";
import type { Choice, Question } from "./question";
import {
  choicesOf,
  interviewChoice,
  kindChoices,
  leaveOut,
  newProgram,
  noteOf,
  programChoice,
  taskOf,
} from "./question-choices";

/** Words that were not read and could be a name: what they may stand for. `longer`: they go on with a name that a program has in part. */
function wordQuestion(
  words: string,
  asked: LineQuestion[],
  program: Program | null,
  { longer, unknown, kind }: Pick<ReadLine, "longer" | "unknown" | "kind">,
  season: Season,
): Question {
  const near = asked.flatMap((ask) => choicesOf(ask, words, season, true, unknown));
  const choices = [...(kind === null ? kindChoices(unknown) : []), ...near];
  if (program && longer !== null) choices.push(programChoice(program, longer, true), newProgram(longer));
  // Nobody and nothing is called by a number.
  const named = unknown.filter((one) => !/\d/.test(one));
  const isPerson = (one: string) => !isPlaceAlone(one) && !(kind === null && kindMeantBy(one) !== null);
  const people = named.filter(isPerson).map((one) => ({ words: one, name: namelike(one) }));
  const persons: Choice[] = [];
  if (program && people.length > 0) {
    const names = listOf(people.map(({ name }) => `“${name}”`));
    persons.push({
      key: "person",
      label: people.length === 1 ? `A person, ${names}` : `${people.length} people, ${names}`,
      about: `Added to ${program.name}`,
      take: { does: "add people", people, programId: program.id },
    });
  }
  // "Fenwick graduated": what somebody did is seldom a name, and a slip of a program's name seldom a person's.
  const isDoubtful = people.every(
    ({ words: one }) => /^\p{Ll}{3,}(?:ed|ing)$/u.test(one) || misspelled(one, season.programs).length > 0,
  );
  if (!isDoubtful) choices.push(...persons);
  if (!program) choices.push(...named.map((one, nth) => ({ ...newProgram(one), key: `program${nth || ""}` })));
  choices.push(noteOf(words));
  choices.push(leaveOut(words));
  if (isDoubtful) choices.push(...persons);
  return { key: `word ${words}`, title: wordTitle(words, unknown, program, asked, season), words, choices };
}

/** "What is “uscf”? Did you mean UCSF?", "There is no 11/31." */
function wordTitle(
  words: string,
  unknown: readonly string[],
  program: Program | null,
  asked: LineQuestion[],
  season: Season,
): string {
  if (/^\d{1,2}\/\d/.test(words) && !words.includes(" ")) return `There is no ${words}. What is it?`;
  const quoted = listOf(unknown.map((one) => `“${one}”`));
  if (unknown.length > 1) return `${program ? "Who" : "What"} are ${quoted}?`;
  const [only, ...others] = asked.filter(({ field }) => field === "programId").flatMap(({ choices }) => choices);
  const meant = season.programs.find(({ id }) => id === only?.id);
  const isSlip = meant !== undefined && others.length === 0 && misspelled(words, [meant]).length > 0;
  return `What is ${quoted || `“${words}”`}?${isSlip ? ` Did you mean ${programShortName(meant)}?` : ""}`;
}

const TITLES: Record<LineQuestion["field"] | "either", (words: string) => string> = {
  either: (words) => `Who or what is “${words}”?`,
  programId: (words) => `Which program is “${words}”?`,
  recipients: (words) => (words.includes(" ") ? `Who is meant by “${words}”?` : `Who is “${words}”?`),
  kind: (words) => (words === "" ? "What did you send?" : `What was “${words}”?`),
  direction: (words) => `Who wrote? “${words}”`,
  at: (words) => `When was “${words}”?`,
  stage: (words) => `What stage is “${words}”?`,
};

/** Whether a name that a program has may be somebody's as well. */
const namesSomebody = ({ field }: LineQuestion, fitting: Choice[], season: Season) =>
  field === "programId" && fitting.some(({ key }) => season.contacts.some(({ id }) => id === key));

function titleOf(ask: LineQuestion, fitting: Choice[], read: ReadLine, season: Season): string {
  if (ask.toCome !== undefined)
    return `“${ask.words}” is in the future. ${read.kind === "invitation" ? "Is that the interview?" : "When was the message?"}`;
  if (ask.field === "kind" && read.todo) return "Is this done yet?";
  return (namesSomebody(ask, fitting, season) ? TITLES.either : TITLES[ask.field])(ask.words);
}

/** Whether a question is about somebody whose name is told as left over: it may be what the message was about. */
const isTold = ({ field, words }: LineQuestion, { unread }: ReadLine) =>
  field === "recipients" &&
  words !== "" &&
  unread.some(({ text }) => text.toLowerCase() === words.split(" ").at(-1)?.toLowerCase());

/** Several programs in one line: a message to each, or to one of them. */
function apartQuestion(lines: string[], ask: LineQuestion | undefined): Question[] {
  const [first = "", ...next] = lines;
  if (!ask || next.length === 0) return [];
  return [
    {
      key: `apart ${ask.words}`,
      title: `This is about ${spelled(lines.length)} programs. Log one message for each?`,
      words: ask.words,
      choices: [
        {
          key: "each",
          label: `${lines.length === 2 ? "Both" : `All ${spelled(lines.length)}`}, one after the other`,
          about: `First “${first}”, then ${listOf(next.map((line) => `“${line}”`))}`,
          take: { does: "one by one", lines },
        },
        ...lines.map((line): Choice => {
          const others = lines.filter((other) => other !== line).map((other) => `“${other}”`);
          return {
            key: `only ${line}`,
            label: `Only “${line}”`,
            about: `${listOf(others)} ${others.length === 1 ? "isn’t" : "aren’t"} logged`,
            take: { does: "one by one", lines: [line] },
          };
        }),
      ],
    },
  ];
}

/**
 * What has to be settled before the line is saved: words that could be a program, a person or a time, and whatever two fit. What was set
 * by hand is settled. `apart`: the lines that the line is where it names several programs.
 */
export function questionsOf(read: ReadLine, touched: Touched, season: Season, apart: string[] = []): Question[] {
  const blocking = read.unread.filter(({ blocks }) => blocks).map(({ text }) => text);
  const unreadWords = blocking.join(" ");
  const settled = ({ field, words, choices }: LineQuestion) =>
    (field === "programId" && touched.programId !== undefined) ||
    (field === "recipients" && touched.recipients !== undefined) ||
    (field === "kind" && (touched.kind !== undefined || (words === "" && read.unread.length === 0))) ||
    (field === "direction" && touched.kind !== undefined) ||
    (field === "at" && (touched.at !== undefined || choices.length === 0));
  const open = read.asks.filter((ask) => !settled(ask));
  const several = apartQuestion(
    apart,
    open.find(({ field }) => field === "programId"),
  );
  // Each of the lines is asked about by itself.
  if (several.length > 0) return several;
  const program = season.programs.find(({ id }) => id === (touched.programId ?? read.program?.id)) ?? null;
  const ofWords = open.filter(({ words }) => words === unreadWords && unreadWords !== "");
  return [
    ...(unreadWords === ""
      ? []
      : [wordQuestion(unreadWords, ofWords, program, touched.programId ? { ...read, longer: null } : read, season)]),
    ...open
      .filter((ask) => !ofWords.includes(ask))
      .map((ask) => ({ ask, fitting: choicesOf(ask, ask.words, season, false) }))
      .map(({ ask, fitting }) => ({
        key: `${ask.field} ${ask.words}`,
        title: titleOf(ask, fitting, read, season),
        words: ask.words,
        choices: [
          ...(ask.field === "kind" && read.todo ? [taskOf(read.todo.dueOn)] : []),
          ...(ask.toCome !== undefined && read.kind === "invitation"
            ? [interviewChoice(ask.toCome, season.season.timeZone, read.guessedHour)]
            : []),
          ...fitting,
          // "Harlow General Hospital", of a Harlow and some hospitals: it may be none of them.
          ...(ask.field === "programId" && saysPlace(ask.words) ? [newProgram(ask.words)] : []),
          ...(ask.field === "kind" && !read.todo ? [taskOf(null)] : []),
          ...(isTold(ask, read) ? [noteOf(ask.words)] : []),
          ...(ask.field === "kind" || ask.field === "direction" || ask.field === "at" ? [] : [leaveOut(ask.words)]),
        ],
      })),
  ];
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

/** By its kind it is the #1 letter, and none of its sentences says so: whether it is. */
export function letterQuestion({ programId }: Pick<LogValues, "programId">, season: Season): Question {
  const program = season.programs.find(({ id }) => id === programId);
  const name = program ? programShortName(program) : "the program";
  return {
    key: "letter",
    title: `No sentence here tells ${name} it’s first. Is this your #1 letter?`,
    words: "",
    choices: [
      {
        key: "strong-interest",
        label: "No, it’s strong interest",
        about: "Your #1 letter is still yours to send",
        take: { does: "set", fields: { kind: "strong-interest" } },
      },
      {
        key: "first",
        label: "Yes, it’s my #1 letter",
        about: "It counts as the only one of your season",
        take: { does: "confirm the letter" },
      },
    ],
  };
}

/** "Not saved: 1 word wasn’t recognized", "Not saved: 2 questions to answer". */
export function heldWords(questions: Question[]): string {
  const [only] = questions;
  if (questions.length === 1 && only?.key.startsWith("word "))
    return `Not saved: ${count(only.words.split(" ").length, "word wasn’t", "words weren’t")} recognized`;
  return `Not saved: ${count(questions.length, "question")} to answer`;
}
