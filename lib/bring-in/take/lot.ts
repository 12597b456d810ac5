import type { Noun } from "@/lib/season/fields/field";
import type { Interview, Message, Program, RankListName, Score, Season, Task } from "@/lib/season/schema";
import { rankListOf } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import {
  type ColumnReading,
  type Counts,
  MADE,
  noCounts,
  type Place,
  type SourceKind,
  type TableReading,
} from "../report";
import { Under } from "./under";

export type MadeNoun = (typeof MADE)[number];
export type Choice = { id: string; label: string };

/** The answer that leaves something out. */
export const LEAVE: Choice = { id: "leave", label: "Leave it out" };

/** What follows from something, in words: another interview at the same time, mail that names an old day, or what is so from then on. */
export type Follow = { kind: "clash" | "mail" | "so"; words: string };

/** Most rows are followed by nothing, and ask nothing. */
const NOTHING: readonly never[] = [];

/** One thing that would happen, or that is asked about or left out, as a screen shows it. */
export type Item = {
  key: string;
  state: "new" | "changed" | "left" | "asks";
  noun: MadeNoun | null;
  title: string;
  detail: string;
  file: string;
  at: string;
  /** Both values of something that differs. */
  both: { field: string; yours: string; theirs: string } | null;
  follows: readonly Follow[];
  choices: readonly Choice[];
  /** What was answered, where it was. */
  answer: string | null;
};

/** What a person said on the way: what columns are, answers to questions, changes to take, new rows to leave out. */
export type Decisions = {
  map: Record<string, string>;
  answers: Record<string, string>;
  take: string[];
  leave: string[];
  /** Nothing new comes in but what `take` names: there may be more than a screen shows. */
  leaveAll: boolean;
};
export const noDecisions: Decisions = { map: {}, answers: {}, take: [], leave: [], leaveAll: false };

/** A row of those that files bring in. */
export type Listed = { [Name in MadeNoun]: Season[Name][number] }[MadeNoun];

/** From when to when something takes, as instants. */
export type Span = { startsAt: string; endsAt: string };

/** A season while files are brought into it; its rows are copies. What happens to it is told to `items`. */
export class Lot {
  readonly season: Season;
  readonly items: Item[] = [];
  readonly columns: ColumnReading[] = [];
  /** How each sheet was read. */
  readonly tables: TableReading[] = [];
  readonly sources: { file: string; kind: SourceKind; rows: number }[] = [];
  readonly made: Counts = noCounts();
  /** Spans of hours that were worked out, null where there is none. */
  readonly spans = new Map<string, Span | null>();
  same = 0;
  /** Ids of what was there before. */
  readonly #before: Set<string>;
  readonly #changed = new Set<string>();
  /** How many new rows were told of. */
  #told = 0;
  readonly #ids: Set<string>;
  readonly #keys = new Set<string>();
  readonly #shown = new Set<string>();
  readonly #asked = new Map<string, Place>();
  readonly #ranks = new Map<string, Program>();
  readonly #interviews = new Under<Interview>();
  readonly #messages = new Under<Message>();
  readonly #tasks = new Under<Task>();
  readonly #scores = new Map<string, Score>();
  readonly #take: Set<string>;
  readonly #leave: Set<string>;

  constructor(
    readonly before: Season,
    readonly now: number,
    readonly me: ReadonlySet<string>,
    readonly decisions: Decisions,
    /** Whether what is new is listed row by row, so that a person can leave rows of it out; it is counted either way. */
    private readonly listsNew = true,
  ) {
    this.season = structuredClone(before);
    const rows = [
      ...before.programs,
      ...before.contacts,
      ...before.interviews,
      ...before.rotations,
      ...before.messages,
      ...before.tasks,
      ...before.criteria,
      ...before.drafts,
      ...before.notes,
    ];
    this.#ids = new Set(rows.map(({ id }) => id));
    this.#before = new Set(this.#ids);
    this.#take = new Set(decisions.take);
    this.#leave = new Set(decisions.leave);
    for (const interview of this.season.interviews) this.#interviews.put(interview.programId, interview);
    for (const message of this.season.messages) this.#messages.put(message.programId, message);
    for (const task of this.season.tasks) this.#tasks.put(task.programId ?? "", task);
    for (const program of this.season.programs)
      if (program.rank !== null) this.#ranks.set(`${rankListOf(program.track)} ${program.rank}`, program);
    for (const score of this.season.scores)
      if (score.interviewId === null) this.#scores.set(`${score.programId} ${score.criterionId}`, score);
  }

  interviewsOf(programId: string): readonly Interview[] {
    return this.#interviews.at(programId);
  }

  messagesOf(programId: string): readonly Message[] {
    return this.#messages.at(programId);
  }

  tasksOf(programId: string): readonly Task[] {
    return this.#tasks.at(programId);
  }

  scoreOf(programId: string, criterionId: string): Score | undefined {
    return this.#scores.get(`${programId} ${criterionId}`);
  }

  addInterview(interview: Interview): void {
    this.season.interviews.push(interview);
    this.#interviews.put(interview.programId, interview);
  }

  addMessage(message: Message): void {
    this.season.messages.push(message);
    this.#messages.put(message.programId, message);
  }

  addTask(task: Task): void {
    this.season.tasks.push(task);
    this.#tasks.put(task.programId ?? "", task);
  }

  addScore(score: Score): void {
    this.season.scores.push(score);
    this.#scores.set(`${score.programId} ${score.criterionId}`, score);
  }

  /** The program that has a rank of a list. */
  rankedAt(list: RankListName, rank: number): Program | undefined {
    return this.#ranks.get(`${list} ${rank}`);
  }

  rank(program: Program, rank: number): void {
    const list = rankListOf(program.track);
    if (program.rank !== null) this.#ranks.delete(`${list} ${program.rank}`);
    program.rank = rank;
    this.#ranks.set(`${list} ${rank}`, program);
  }

  /** Where a question about the same was asked first, so that it is asked once for all rows; else here. */
  firstAsked(topic: string, place: Place): Place {
    const first = this.#asked.get(topic) ?? place;
    this.#asked.set(topic, first);
    return first;
  }

  /** Whether a row was in the season before anything was brought in. */
  wasThere({ id }: { id: string }): boolean {
    return this.#before.has(id);
  }

  /** An id that the same content always gets. */
  idFor(noun: Noun, ...words: string[]): string {
    const plain = words
      .map((word) => plainWords(word).replaceAll(" ", "-"))
      .filter(Boolean)
      .join("-")
      .slice(0, 80);
    const stem = `${noun}-${plain || "new"}`;
    let id = stem;
    for (let again = 2; this.#ids.has(id); again += 1) id = `${stem}-${again}`;
    this.#ids.add(id);
    return id;
  }

  /** Whether something new comes in; it is told either way, so that a person can leave it out. */
  takes(noun: MadeNoun, place: Place, title: string, detail = "", follows: readonly Follow[] = NOTHING): boolean {
    this.#told += 1;
    if (!this.listsNew) {
      this.made[noun] += 1;
      return true;
    }
    const key = this.#key(place, `new ${noun} ${title}`);
    const taken = this.decisions.leaveAll ? this.#take.has(key) : !this.#leave.has(key);
    this.items.push({ ...this.#item(key, place), state: "new", noun, title, detail, follows });
    if (taken) this.made[noun] += 1;
    return taken;
  }

  /** Says of a row that was there that it is changed. */
  changes(noun: MadeNoun, row: Listed): void {
    if (this.wasThere(row)) this.#changed.add(`${noun} ${row.id}`);
  }

  /** Grows with whatever is changed, made, asked, or told. */
  get touched(): number {
    return this.#changed.size + this.items.length + this.#told;
  }

  get changed(): Counts {
    const counts = noCounts();
    for (const noun of MADE) counts[noun] = [...this.#changed].filter((key) => key.startsWith(`${noun} `)).length;
    return counts;
  }

  leaves(place: Place, why: string, title = ""): void {
    this.items.push({
      ...this.#item(this.#key(place, `left ${why}`), place),
      state: "left",
      title: title || place.at,
      detail: why,
    });
  }

  /** What a person chose, or null while they haven't; then it stays a question. */
  asks(place: Place, topic: string, what: string, choices: Choice[], detail = ""): string | null {
    const key = this.#key(place, `asks ${topic}`, true);
    const answer = this.decisions.answers[key] ?? null;
    const asked = this.#shown.has(key);
    this.#shown.add(key);
    if (!asked) this.items.push({ ...this.#item(key, place), state: "asks", title: what, detail, choices, answer });
    return answer;
  }

  /** Whether a person takes a value that differs from their own; unticked, their own stays. */
  differs(
    noun: MadeNoun,
    place: Place,
    what: string,
    both: NonNullable<Item["both"]>,
    follows: Follow[] = [],
  ): boolean {
    const key = this.#key(place, `differs ${what} ${both.field}`, true);
    const taken = this.#take.has(key);
    if (this.#shown.has(key)) return taken;
    this.#shown.add(key);
    const [yours, theirs] = DIFFERENCES[both.field] ?? ["Keep yours", "Take the file’s"];
    this.items.push({
      ...this.#item(key, place),
      state: "changed",
      noun,
      title: what,
      both,
      follows,
      choices: [
        { id: "yours", label: `${yours}: ${both.yours || "nothing"}` },
        { id: "theirs", label: `${theirs}: ${both.theirs || "nothing"}` },
      ],
      answer: taken ? "theirs" : null,
    });
    return taken;
  }

  #item(key: string, { file, at }: Place): Item {
    return {
      key,
      state: "new",
      noun: null,
      title: "",
      detail: "",
      file,
      at,
      both: null,
      follows: NOTHING,
      choices: NOTHING,
      answer: null,
    };
  }

  /** A key that is the same for the same files, whatever was answered. */
  #key({ file, at }: Place, topic: string, again = false): string {
    const stem = `${file} ${at} ${topic}`;
    let key = stem;
    if (!again) for (let more = 2; this.#keys.has(key); more += 1) key = `${stem} ${more}`;
    this.#keys.add(key);
    return key;
  }
}

const DIFFERENCES: Record<string, [string, string]> = {
  Moved: ["Keep the old time", "Move it"],
  Status: ["Keep", "Change to"],
};
