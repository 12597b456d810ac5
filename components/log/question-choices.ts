import { kindMeantBy } from "@/lib/log-line/kinds";
import { findNames } from "@/lib/log-line/names";
import { nearest, nearestPeople } from "@/lib/log-line/nearest";
import type { LineQuestion } from "@/lib/log-line/read";
import { wordsOf } from "@/lib/log-line/spans";
import { formatDay, formatMoment } from "@/lib/season/format";
import { programShortName } from "@/lib/season/program-names";
import type { Contact, Message, Program, Season } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { dayOf, wallTime } from "@/lib/season/time";
import { RECEIVED_KINDS, SENT_KINDS } from "@/lib/season/values";
import { capitalized, listOf, personName } from "@/lib/season/words";
import { namelike } from "./as-name";
import type { Touched } from "./log-values";
import type { Owed } from "./owed-apart";
import type { Choice } from "./question";

const received: readonly string[] = RECEIVED_KINDS;
const sent: readonly string[] = SENT_KINDS;

/** Which way a message of a kind goes; nothing where it may go either way, and the line decides. */
function wayOf(kind: string): Pick<Touched, "direction"> {
  if (received.includes(kind) && sent.includes(kind)) return {};
  return { direction: received.includes(kind) ? "received" : "sent" };
}

/** A program that words may mean; `unread`: its name wasn't read in them, and they are remembered as one. */
export function programChoice({ id, name, city, state }: Program, words: string, unread: boolean): Choice {
  const where = [city, state].filter(Boolean).join(", ");
  return {
    key: id,
    label: name,
    about: unread ? `${where}${where && ". "}We’ll remember the name` : where,
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
export function newProgram(words: string): Choice {
  const name = namelike(words);
  return {
    key: "program",
    label: `A new program, “${name}”`,
    about: "Added to your season",
    take: { does: "add a program", words, name },
  };
}

/** Keeps words with the message. */
export const noteOf = (words: string): Choice => ({
  key: "note",
  label: "Keep it as a note",
  about: "With the message",
  take: { does: "note", words },
});

/** A line that may say what isn't done yet; `dueOn`: the day (YYYY-MM-DD) that it tells. */
export const taskOf = (dueOn: string | null): Choice => ({
  key: "task",
  label: `Not yet, add a task${dueOn === null ? "" : `, due ${formatDay(dueOn, "weekday")}`}`,
  about: "No message is logged",
  take: { does: "add a task", dueOn },
});

/** What a line may be of which a part is done. */
export const owedChoices = ({ done, task, dueOn, programId }: Owed): Choice[] => [
  {
    key: "part",
    label: `Log “${done}” and add a task`,
    about: `“${capitalized(task)}”${dueOn === null ? "" : `, due ${formatDay(dueOn, "weekday")}`}`,
    take: { does: "part into a task", done, title: task, dueOn, programId },
  },
  { key: "only", label: `Only log “${done}”`, about: "No task is added", take: { does: "one by one", lines: [done] } },
];

/** Words for a kind of message that are misspelled. */
export function kindChoices(unknown: readonly string[]): Choice[] {
  return unknown.flatMap((words) => {
    const meant = kindMeantBy(words);
    if (meant === null) return [];
    return [
      {
        key: `kind ${meant}`,
        label: `“${capitalized(meant)}”`,
        about: "",
        take: { does: "replace", words, by: meant },
      },
    ];
  });
}

/** Of a time to come that isn't the interview's: the message's own time, which can only be now. */
export const notTheInterview = (choice: Choice): Choice =>
  choice.key === "now" ? { ...choice, label: "No", about: "The invitation is logged as received now" } : choice;

/** What would be logged of something that may be still to be done, said as an answer to that. */
export const itIsDone = (choice: Choice): Choice => ({ ...choice, label: `Yes, it’s done: ${choice.label}` });

/** The time that an invitation tells is that of its interview. `at`: an ISO instant. */
export function interviewChoice(at: string, zone: string, guessedHour: boolean): Choice {
  return {
    key: `interview ${at}`,
    label: `Yes, the interview is ${formatMoment(at, zone, guessedHour ? "weekday" : "moment")}`,
    about: `The invitation is logged as received now. Next, add the interview${guessedHour ? " and set its time" : ""}`,
    take: {
      does: "add the interview",
      starts: guessedHour ? dayOf(Date.parse(at), zone) : wallTime(Date.parse(at), zone),
    },
  };
}

/** Nothing of the message is what these words say. */
export const leaveOut = (words: string): Choice => ({
  key: "out",
  label: "Leave it out",
  about: "",
  take: { does: "leave out", words },
});

/** Who at a program the words name, where they don't name the program itself: a clinic and somebody elsewhere may share a name. */
function onlySomebody(words: string, program: Program, season: Season): Contact | undefined {
  const said = findNames(
    wordsOf(words).map((span) => ({ ...span, plain: plainWords(span.text) })),
    { ...season, programs: [program], contacts: season.contacts.filter(({ programId }) => programId === program.id) },
  ).mentions;
  const [only, ...others] = [...new Set(said.flatMap(({ people }) => people))];
  return others.length === 0 && said.every(({ programs }) => programs.length === 0) ? only : undefined;
}

/** Programs that words name one after the other, each by a name of its own: "penn nyu". */
function namedApart(words: string, season: Season): Program[] {
  const { mentions } = findNames(
    wordsOf(words).map((span) => ({ ...span, plain: plainWords(span.text) })),
    season,
  );
  const named = mentions.map(({ programs }) => programs);
  return named.every(({ length }) => length === 1) ? [...new Set(named.flat())] : [];
}

/** What may be chosen; of several names that aren't known a choice takes the place of the one that is like it. */
export function choicesOf(
  { field, choices, toCome, guess, dayOnly = false }: LineQuestion,
  words: string,
  season: Season,
  unread: boolean,
  unknown: string[] = [],
): Choice[] {
  const meant = (isLike: (name: string) => boolean) => (unknown.length > 1 ? unknown.find(isLike) : undefined) ?? words;
  // Nothing was sent or received at a time to come.
  const offered =
    toCome === undefined ? choices : [...choices.filter(({ id }) => !toCome.includes(id)), { id: "now", label: "Now" }];
  const apart = field === "programId" ? namedApart(words, season) : [];
  return offered.flatMap(({ id, label }): Choice[] => {
    const program = season.programs.find((known) => known.id === id);
    if (field === "programId") {
      if (!program) return [];
      const somebody = unread ? undefined : onlySomebody(words, program, season);
      if (somebody) return [personChoice(somebody, words, personName(somebody), program)];
      const chosen = programChoice(
        program,
        meant((name) => nearest(name, [program]).length > 0),
        unread,
      );
      const others = apart.filter((other) => other.id !== id);
      if (!apart.some((one) => one.id === id) || others.length === 0) return [chosen];
      const later = `Log the one to ${listOf(others.map(programShortName))} next`;
      return [{ ...chosen, about: [chosen.about, later].filter(Boolean).join(". ") }];
    }
    if (field === "recipients") {
      const contact = season.contacts.find((known) => known.id === id);
      const own = season.programs.find((known) => known.id === contact?.programId);
      // "At Harlow" is nobody who is called so.
      if (program)
        return [
          { ...programChoice(program, words, false), take: { does: "replace", words, by: `at ${program.name}` } },
        ];
      if (!contact) return [];
      return [
        personChoice(
          contact,
          meant((name) => nearestPeople(name, [contact]).length > 0),
          label,
          own,
        ),
      ];
    }
    const fields: Touched =
      field === "kind"
        ? { kind: id as Message["kind"], ...wayOf(id) }
        : field === "direction"
          ? { direction: id === "received" ? "received" : "sent" }
          : { at: id === "now" ? null : id, dayOnly: id !== "now" && dayOnly };
    return [{ key: id, label, about: id === guess ? "A guess" : "", take: { does: "set", fields } }];
  });
}
