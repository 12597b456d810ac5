import { CRITERION } from "@/lib/season/fields/criterion";
import { usualOf } from "@/lib/season/fields/field";
import { TASK } from "@/lib/season/fields/task";
import type { Contact, Program } from "@/lib/season/schema";
import { rankListOf } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { MOST_CRITERIA, STAGES } from "@/lib/season/values";
import { withLine } from "@/lib/season/with-line";
import { POLICY_WORDS, POSITION_WORDS, SIGNAL_WORDS, STAGE_WORDS } from "@/lib/season/words";
import { criterionOf } from "../table/headers";
import {
  policyOfWords,
  positionOfWords,
  rankIn,
  roleOfWords,
  signalOfWords,
  stageOfWords,
  trackOfWords,
} from "../table/words";
import { cleanLine, cleanText } from "../text";
import { filler } from "./filler";
import type { Lot } from "./lot";
import { isNamed, type Person, peopleIn, personIn } from "./named-people";
import { personFor } from "./people";
import type { Naming } from "./programs";
import type { RowReading, Taking } from "./row-reading";
import { takeInterviews } from "./table-interviews";
import { takeSent } from "./table-sent";
import { unreadCells } from "./table-unread";

const MOST_NOTES = 90_000;

/** A row whose program and people were taken, with what the rest of it needs: all rows of a table may wait for its last. */
export type BegunRow = {
  reading: RowReading;
  program: Program;
  met: Contact[];
  unread: string[];
  unplaced: string[];
  /** Whether it said nothing new so far. */
  isSame: boolean;
};

/**
 * What a row of a table says of one program and its people; what follows (interviews, messages, notes) is taken by `finishRow`. A row that
 * tells no hour waits for those that do.
 */
export function beginRow(
  taking: Taking,
  reading: RowReading,
  naming: Naming & { city: string; state: string },
  programOf: (naming: Naming) => Program | null,
): BegunRow | null {
  const { lot } = taking;
  const words = wordsOf(lot, reading);
  const program = programOf({ ...naming, track: words.track });
  if (!program) return null;
  const touchedBefore = lot.touched;
  const fill = filler(lot, "programs", program, { place: reading.place, title: program.name });
  fill("institution", naming.institution ?? "", "Institution");
  fill("city", naming.city, "City");
  fill("state", naming.state, "State");
  fill("nrmpCode", naming.nrmpCode ?? "", "NRMP code");
  fill("acgmeId", naming.acgmeId ?? "", "ACGME ID");
  fill("website", cleanLine(reading.text("program.website")), "Website");
  if (words.position) fill("positionType", words.position, "Position", { words: POSITION_WORDS });
  if (words.stage)
    fill("stage", words.stage, "Stage", { words: STAGE_WORDS, empty: lot.wasThere(program) ? "" : "considering" });
  if (words.signal) fill("signal", words.signal, "Signal", { words: SIGNAL_WORDS, empty: "none" });
  if (words.policy) fill("contactPolicy", words.policy, "Contact policy", { words: POLICY_WORDS, empty: "open" });
  takeRank(lot, program, reading);
  const unread = unreadCells(lot, program, reading);
  alias(lot, program, naming.name);
  const met = metIn(taking, program, reading);
  takePeople(taking, program, reading);
  return { reading, program, met, unread, unplaced: words.unplaced, isSame: lot.touched === touchedBefore };
}

/** What a row says beside its program and people: interviews, messages, scores, tasks, and notes. */
export function finishRow(taking: Taking, { reading, program, met, unread, unplaced, isSame }: BegunRow): void {
  const { lot } = taking;
  const touchedBetween = lot.touched;
  const { interview, notes } = takeInterviews(taking, program, reading, met);
  takeSent(taking, program, reading, met, interview);
  takeScores(lot, program, reading, notes);
  takeTasks(lot, program, reading);
  takeNotes(lot, program, reading, [...unread, ...notes], unplaced);
  if (isSame && lot.touched === touchedBetween && lot.wasThere(program)) lot.same += 1;
}

/** The row's words for things; one that nobody knows is asked about once for all its rows. */
function wordsOf(lot: Lot, reading: RowReading) {
  const unplaced: string[] = [];
  const worded = <Value extends string>(
    field: "program.stage" | "program.signal" | "program.contactPolicy",
    of: (text: string) => Value | null,
    choices: readonly Value[],
    labels: Record<string, string>,
    noun: string,
  ): Value | null => {
    const text = reading.text(field).replace(/[!.]+$/, "");
    if (text === "") return null;
    const known = of(text);
    if (known !== null) return known;
    const answer = lot.asks(
      lot.firstAsked(`${field} ${plainWords(text)}`, reading.place),
      `${field} ${plainWords(text)}`,
      `What ${noun} is “${cleanLine(text, 80)}”?`,
      [
        ...choices.map((choice) => ({ id: choice, label: labels[choice] ?? choice })),
        { id: "notes", label: "Keep in notes" },
      ],
    );
    if (answer === "notes") unplaced.push(field);
    return choices.find((choice) => choice === answer) ?? null;
  };
  const track = trackOfWords(reading.text("program.track"));
  const position =
    positionOfWords(reading.text("program.positionType")) ?? positionOfWords(reading.text("program.track"));
  if (!track && reading.text("program.track") !== "") unplaced.push("program.track");
  if (!position && reading.text("program.positionType") !== "") unplaced.push("program.positionType");
  return {
    stage: worded("program.stage", stageOfWords, STAGES, STAGE_WORDS, "stage"),
    signal: worded(
      "program.signal",
      signalOfWords,
      ["gold", "silver", "signaled", "none"] as const,
      SIGNAL_WORDS,
      "signal",
    ),
    policy: worded(
      "program.contactPolicy",
      policyOfWords,
      ["open", "no-post-interview", "no-contact"] as const,
      POLICY_WORDS,
      "contact policy",
    ),
    track: track as Program["track"] | null,
    position,
    unplaced,
  };
}

/** Ranks of one list are told once: the first row that has one keeps it. */
function takeRank(lot: Lot, program: Program, reading: RowReading): void {
  let rank = rankIn(reading.text("program.rank"));
  if (rank === null || program.rank === rank || program.willNotRank) return;
  const list = rankListOf(program.track);
  const isFree = (place: number) => [undefined, program].includes(lot.rankedAt(list, place));
  if (!isFree(rank)) {
    const holder = lot.rankedAt(list, rank)?.name;
    const answer = Number(
      lot.asks(reading.place, `rank ${rank}`, `Rank ${rank} is ${holder}’s already. What is ${program.name}’s?`, []) ??
        0,
    );
    if (!Number.isInteger(answer) || answer < 1 || answer > 10_000 || !isFree(answer)) return;
    rank = answer;
  }
  if (
    program.rank !== null &&
    !lot.differs("programs", reading.place, program.name, {
      field: "Rank",
      yours: String(program.rank),
      theirs: String(rank),
    })
  )
    return;
  lot.rank(program, rank);
  lot.changes("programs", program);
}

/** Another way to write the name of a program that was made by the files is kept beside it. */
function alias(lot: Lot, program: Program, name: string): void {
  if (name === "" || lot.wasThere(program) || program.aliases.length >= 40) return;
  if ([program.name, ...program.aliases].some((known) => plainWords(known) === plainWords(name))) return;
  program.aliases.push(name.slice(0, 500));
}

function metIn({ lot, people }: Taking, program: Program, reading: RowReading): Contact[] {
  return reading.cells("interviewers").flatMap(({ text }) => {
    const split = peopleIn(text);
    let persons = split.people;
    if (split.open) {
      const answer = lot.asks(
        reading.place,
        `names ${split.open}`,
        `Is “${cleanLine(split.open, 80)}” one person or two?`,
        [
          { id: "one", label: "One person, surname first" },
          { id: "two", label: "Two people" },
        ],
      );
      if (!answer) return [];
      const turned = split.open.split(",").reverse().join(" ");
      persons =
        answer === "one"
          ? [personIn(turned) ?? []].flat()
          : split.open.split(",").flatMap((name) => personIn(name) ?? []);
    }
    return persons.filter(isNamed).flatMap((person) => personFor(lot, people, program, person, reading.place) ?? []);
  });
}

/** Who of a program, still without an address, an address is made from: "voss@", "e.voss@", or "evoss@" of Ellen Voss; null unless one. */
function ownerOf(email: string, lot: Lot, program: Program): string | null {
  const local = (email.split("@")[0] ?? "").toLowerCase();
  const parts = plainWords(local.replace(/[._+-]+/g, " ")).split(" ");
  const fitting = lot.season.contacts.filter(({ programId, email: has, name }) => {
    if (programId !== program.id || has) return false;
    const words = plainWords(name).split(" ");
    const family = words.at(-1) ?? "";
    return family.length > 1 && (parts.includes(family) || local === `${words[0]?.[0] ?? ""}${family}`);
  });
  return fitting.length === 1 ? (fitting[0]?.name ?? null) : null;
}

function takePeople({ lot, people }: Taking, program: Program, reading: RowReading): void {
  const put = (person: Person | null) => {
    if (person && isNamed(person)) personFor(lot, people, program, person, reading.place);
  };
  for (const [noun, role] of [
    ["director", "program-director"],
    ["coordinator", "coordinator"],
  ] as const) {
    const names = reading.cells(`${noun}.name`).flatMap(({ text }) => peopleIn(text, true).people);
    const email = personIn(reading.text(`${noun}.email`))?.email ?? null;
    const [first] = names;
    if (names.length <= 1) {
      const known =
        first ?? (email ? { name: ownerOf(email, lot, program) ?? email, title: "", email, role: null } : null);
      put(known && { ...known, email: known.email ?? email, role });
    } else for (const person of names) put({ ...person, role });
  }
  const emails = reading.cells("contact.email");
  const roles = reading.cells("contact.role");
  const named = reading.cells("contact.name");
  const count = Math.max(named.length, emails.length);
  for (let at = 0; at < count; at += 1) {
    const email = personIn(emails[at]?.text ?? "")?.email ?? null;
    const name = named[at];
    const header = name ? plainWords(name.column.header) : "";
    const role =
      roleOfWords(roles[at]?.text ?? "") ??
      (/associate|assistant|apd/.test(header)
        ? "associate-program-director"
        : /chief/.test(header)
          ? "chief"
          : /resident/.test(header)
            ? "resident"
            : null);
    const persons = name ? peopleIn(name.text, true).people : [];
    if (persons.length > 1) for (const person of persons) put({ ...person, role: person.role ?? role });
    else {
      const person =
        persons[0] ?? (email ? { name: ownerOf(email, lot, program) ?? email, title: "", email, role: null } : null);
      put(person && { ...person, email: person.email ?? email, role: person.role ?? role });
    }
  }
}

function takeScores(lot: Lot, program: Program, reading: RowReading, notes: string[]): void {
  for (const { field, header } of reading.columns) {
    if (!field.startsWith("score.")) continue;
    const cell = reading.cells(field).find(({ column }) => column.header === header)?.text ?? "";
    if (cell === "") continue;
    const stars = cell.match(/[★⭐]/gu)?.length;
    const score = stars ?? Number(/^\s*(\d)(?:\.0)?(?:\s*\/\s*5)?\s*(?:stars?)?$/.exec(cell)?.[1] ?? 0);
    if (score < 1 || score > 5) {
      notes.push(`${header}: ${cell}`);
      continue;
    }
    const name = field.slice("score.".length) || criterionOf(header);
    let criterion = lot.season.criteria.find((known) => plainWords(known.name) === plainWords(name));
    if (!criterion) {
      if (lot.season.criteria.length >= MOST_CRITERIA) {
        notes.push(`${header}: ${cell}`);
        continue;
      }
      const shown = name.charAt(0).toUpperCase() + name.slice(1);
      criterion = { ...usualOf(CRITERION), id: lot.idFor("criterion", name), name: shown.slice(0, 80) };
      lot.season.criteria.push(criterion);
    }
    const id = criterion.id;
    const there = lot.scoreOf(program.id, id);
    if (!there) {
      lot.addScore({ criterionId: id, programId: program.id, interviewId: null, score, words: "" });
      lot.changes("programs", program);
    } else if (
      there.score !== score &&
      lot.differs("programs", reading.place, program.name, {
        field: criterion.name,
        yours: String(there.score),
        theirs: String(score),
      })
    ) {
      there.score = score;
      lot.changes("programs", program);
    }
  }
}

function takeTasks(lot: Lot, program: Program, reading: RowReading): void {
  const dues = reading.cells("task.due").flatMap(({ text, column }) =>
    reading
      .days(text, column)
      .slice(0, 1)
      .map((read) => ({ ...read, column })),
  );
  const titles = reading.cells("task.title").filter(({ text }) => !/^(?:done|none|no|yes)$/i.test(text));
  const tasks = titles.map(({ text }, at) => ({ title: cleanLine(text), due: dues[at] ?? null }));
  for (const due of dues.slice(titles.length)) tasks.push({ title: titleOf(due.column.header), due });
  for (const { title, due } of tasks) {
    if (title === "") continue;
    // In which order its column's dates stand is asked there.
    if (due?.open) continue;
    const dueOn = due?.day ?? null;
    const same = lot
      .tasksOf(program.id)
      .find((task) => plainWords(task.title) === plainWords(title) && (task.dueOn === dueOn || dueOn === null));
    if (same || !lot.takes("tasks", reading.place, title, program.name)) continue;
    lot.addTask({
      ...usualOf(TASK),
      id: lot.idFor("task", program.id.replace(/^program-/, ""), title),
      programId: program.id,
      title,
      dueOn,
    });
  }
}

/** A task that a column of days tells of is called by its header. */
function titleOf(header: string): string {
  const bare = header
    .replace(/\b(?:due|date|by|deadline|on)\b/gi, " ")
    .replace(/[()/:]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return cleanLine(/deadline/i.test(header) ? header : bare || "Task due");
}

function takeNotes(lot: Lot, program: Program, reading: RowReading, more: string[], unplaced: string[]): void {
  const plain = reading.cells("program.notes").map(({ text }) => cleanText(text, 30_000));
  const headed = reading.columns.flatMap(({ field, header, place }) => {
    if (field !== "notes" && !unplaced.includes(field)) return [];
    const cell = reading.cells(field).find(({ column }) => column.place === place)?.text ?? "";
    if (cell === "") return [];
    return [header === "" ? cleanText(cell, 30_000) : `${header}: ${cleanText(cell, 30_000)}`];
  });
  for (const note of [...plain, ...headed, ...more]) {
    if (note === "" || program.notes.includes(note)) continue;
    if (program.notes.length + note.length > MOST_NOTES) {
      lot.leaves(
        reading.place,
        `${program.name}’s notes have no room for “${cleanLine(note, 80)}”: they hold at most ${MOST_NOTES.toLocaleString("en-US")} characters.`,
        program.name,
      );
      continue;
    }
    program.notes = withLine(program.notes, note);
    lot.changes("programs", program);
  }
}
