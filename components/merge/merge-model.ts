import { peopleAtBoth } from "@/lib/merge/doubled";
import { moves } from "@/lib/merge/moves";
import { personChoices } from "@/lib/merge/people";
import { programChoices } from "@/lib/merge/programs";
import { duplicateOf, likeness, nearTwinOf } from "@/lib/season/duplicates";
import type { ListName } from "@/lib/season/fields/season";
import { formatMoment } from "@/lib/season/format";
import { samePerson } from "@/lib/season/same-person";
import type { Season } from "@/lib/season/schema";
import { count, personName } from "@/lib/season/words";
import { type ChoiceWords, choiceWords } from "./choice-words";

export type MergeNoun = "program" | "contact";
/** Somebody or some place that another may be the same as. */
export type Candidate = { id: string; name: string; about: string; likely: boolean; alike: number };
/** Everything that the screen shows of two that become one. */
export type MergeModel = {
  noun: MergeNoun;
  keep: { id: string; name: string };
  gone: { id: string; name: string };
  choices: ChoiceWords[];
  /** What of the other goes over, in words. */
  moved: string[];
  /** People of the one that goes who may be people of the one that stays. */
  people: { id: string; words: string }[];
  /** Interviews of both at the same time. */
  sameTimes: string[];
  /** Both rows as they are now, as JSON. */
  seen: { keep: string; gone: string };
};

const NAMES: Partial<Record<ListName, [string, string]>> = {
  contacts: ["person", "people"],
  interviews: ["interview", "interviews"],
  invitations: ["invitation", "invitations"],
  rotations: ["rotation", "rotations"],
  messages: ["message", "messages"],
  drafts: ["draft", "drafts"],
  tasks: ["task", "tasks"],
  notes: ["note", "notes"],
};

/** What of a program or a person goes over: "2 interviews", "5 messages". */
function movedWords(season: Season, noun: MergeNoun, id: string): string[] {
  const counted = moves(season, noun, id);
  return Object.entries(NAMES).flatMap(([list, [one, many]]) => {
    const n = new Map(Object.entries(counted)).get(list);
    return n ? [count(n, one, many)] : [];
  });
}

/** Those that a program or a person may be merged with, the likely ones first, then those whose names are alike. */
export function candidatesFor(season: Season, noun: MergeNoun, id: string): Candidate[] {
  return noun === "program" ? programsFor(season, id) : peopleFor(season, id);
}

function programsFor(season: Season, id: string): Candidate[] {
  const program = season.programs.find((known) => known.id === id);
  if (!program) return [];
  return ordered(
    season.programs
      .filter((other) => other.id !== id)
      .map((other) => ({
        ...{ id: other.id, name: other.name },
        about: [other.city, other.state].filter(Boolean).join(", "),
        likely: duplicateOf(program, [other]) !== null || nearTwinOf(program, [other]) !== null,
        alike: likeness(program.name, other.name),
      })),
  );
}

function peopleFor(season: Season, id: string): Candidate[] {
  const person = season.contacts.find((known) => known.id === id);
  if (!person) return [];
  return ordered(
    season.contacts
      .filter((other) => other.id !== id && other.programId === person.programId)
      .map((other) => ({
        ...{ id: other.id, name: personName(other), about: other.email ?? "" },
        likely: samePerson(person, [other]) !== null,
        alike: 0,
      })),
  );
}

const ordered = (candidates: Candidate[]) =>
  candidates.sort(
    (a, b) => Number(b.likely) - Number(a.likely) || b.alike - a.alike || a.name.localeCompare(b.name, "en"),
  );

/** What merging the two would do; null where they can't be merged. */
export function mergeModel(
  season: Season,
  noun: MergeNoun,
  keep: string,
  gone: string,
  zone: string,
): MergeModel | null {
  return keep === gone
    ? null
    : noun === "program"
      ? ofPrograms(season, keep, gone, zone)
      : ofPeople(season, keep, gone);
}

function ofPrograms(season: Season, keep: string, gone: string, zone: string): MergeModel | null {
  const [stays, goes] = [keep, gone].map((id) => season.programs.find((program) => program.id === id));
  if (!stays || !goes) return null;
  const starts = new Set(
    season.interviews.flatMap((one) => (one.programId === keep ? [Date.parse(one.startsAt)] : [])),
  );
  return {
    noun: "program",
    keep: { id: keep, name: stays.name },
    gone: { id: gone, name: goes.name },
    choices: choiceWords("program", programChoices(season, stays, goes)),
    moved: movedWords(season, "program", gone),
    people: peopleAtBoth(season, keep, gone).map((pair) => ({
      id: pair.gone.id,
      words: `${personName(pair.gone)} is ${personName(pair.keep)}`,
    })),
    sameTimes: season.interviews
      .filter(({ programId, startsAt }) => programId === gone && starts.has(Date.parse(startsAt)))
      .map(({ startsAt }) => formatMoment(startsAt, zone, "momentZoned")),
    seen: { keep: JSON.stringify(stays), gone: JSON.stringify(goes) },
  };
}

function ofPeople(season: Season, keep: string, gone: string): MergeModel | null {
  const [stays, goes] = [keep, gone].map((id) => season.contacts.find((person) => person.id === id));
  if (!stays || !goes || stays.programId !== goes.programId) return null;
  return {
    noun: "contact",
    keep: { id: keep, name: personName(stays) },
    gone: { id: gone, name: personName(goes) },
    choices: choiceWords("contact", personChoices(stays, goes)),
    moved: movedWords(season, "contact", gone),
    people: [],
    sameTimes: [],
    seen: { keep: JSON.stringify(stays), gone: JSON.stringify(goes) },
  };
}
