import { kindMeantBy } from "@/lib/log-line/kinds";
import { misspelled } from "@/lib/log-line/nearest";
import type { LineQuestion, ReadLine } from "@/lib/log-line/read";
import type { Elsewhere } from "@/lib/rules/named-elsewhere";
import { programShortName } from "@/lib/season/program-names";
import type { Program, Season } from "@/lib/season/schema";
import { count, listOf, spelled } from "@/lib/season/words";
import { isPlaceAlone, namelike, saysPlace } from "./as-name";
import { type LogValues, OPEN, type Touched } from "./log-values";
import type { Owed } from "./owed-apart";
import type { Choice, Question } from "./question";
import {
  choicesOf,
  interviewChoice,
  itIsDone,
  kindChoices,
  leaveOut,
  newProgram,
  noteOf,
  notTheInterview,
  owedChoices,
  programChoice,
  taskOf,
} from "./question-choices";

/** Words that were not read and could be a name: what they may stand for. `longer`: they go on with a name that a program has in part. */
function wordQuestion(
  words: string,
  asked: LineQuestion[],
  program: Program | null,
  { longer, unknown, titles, kind }: Pick<ReadLine, "longer" | "unknown" | "titles" | "kind">,
  season: Season,
): Question {
  const areTitled = unknown.length > 0 && unknown.every((one) => titles[one] !== undefined);
  // A "Dr." is somebody, and no program.
  const near = asked
    .filter(({ field }) => !(areTitled && field === "programId"))
    .flatMap((ask) => choicesOf(ask, words, season, true, unknown));
  const choices = [...(kind === null ? kindChoices(unknown) : []), ...near];
  if (program && longer !== null && !areTitled) choices.push(programChoice(program, longer, true), newProgram(longer));
  // Nobody and nothing is called by a number.
  const named = unknown.filter((one) => !/\d/.test(one));
  const isPerson = (one: string) => !isPlaceAlone(one) && !(kind === null && kindMeantBy(one) !== null);
  const called = (one: string) => [titles[one], namelike(one)].filter(Boolean).join(" ");
  const people = named.filter(isPerson).map((one) => ({ words: one, name: called(one) }));
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
    ({ words: one }) =>
      titles[one] === undefined && (/^\p{Ll}{3,}(?:ed|ing)$/u.test(one) || misspelled(one, season.programs).length > 0),
  );
  if (!isDoubtful) choices.push(...persons);
  if (!program && !areTitled)
    choices.push(...named.map((one, nth) => ({ ...newProgram(one), key: `program${nth || ""}` })));
  choices.push(noteOf(words));
  choices.push(leaveOut(words));
  if (isDoubtful) choices.push(...persons);
  return {
    key: `word ${words}`,
    title: areTitled ? titledQuestion(unknown.map(called), program) : wordTitle(words, unknown, program, asked, season),
    words,
    choices,
  };
}

/** "Who is Dr. Zhang?"; where no program is named, theirs is to be chosen before they can be added. */
function titledQuestion(names: string[], program: Program | null): string {
  const [are, their] = names.length === 1 ? ["is", "their"] : ["are", "a"];
  return `Who ${are} ${listOf(names)}?${program ? "" : ` Choose ${their} program below to add them.`}`;
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

/** A message was sent or received by now: what a time to come is, or when the message was. */
function toComeQuestion({ length }: string[], { kind }: ReadLine): string {
  if (kind !== "invitation") return "When was the message?";
  return length === 1 ? "Is that the interview?" : "Which is the interview?";
}

function titleOf(ask: LineQuestion, fitting: Choice[], read: ReadLine, season: Season): string {
  if (ask.toCome !== undefined) return `“${ask.words}” is in the future. ${toComeQuestion(ask.toCome, read)}`;
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
 * by hand is settled. `apart`: the lines that the line is where it names several programs; `owed`: the parts of one that is done only in part.
 */
export function questionsOf(
  read: ReadLine,
  touched: Touched,
  season: Season,
  apart: string[] = [],
  owed: Owed | null = null,
): Question[] {
  if (owed && touched.kind === undefined)
    return [
      {
        key: `owed ${owed.task}`,
        title: `“${owed.task}” is still to be done. Add a task for it?`,
        words: owed.task,
        choices: owedChoices(owed),
      },
    ];
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
            ? ask.toCome.map((at) => interviewChoice(at, season.season.timeZone, read.guessedHour))
            : []),
          ...fitting.map((choice) =>
            ask.toCome !== undefined && read.kind === "invitation"
              ? notTheInterview(choice)
              : ask.field === "kind" && read.todo
                ? itIsDone(choice)
                : choice,
          ),
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

/** "Answer the question above to save", "Answer the 2 questions above to save". */
export function heldWords({ length }: Question[]): string {
  return `Answer the ${length === 1 ? "question" : count(length, "question")} above to save`;
}
