import { DAY } from "@/lib/season/durations";
import type { Noun } from "@/lib/season/fields/field";
import type { Interview, Message, Program, RankListName, Score, Season, Task } from "@/lib/season/schema";
import { rankListOf } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { instantMs } from "@/lib/season/time";
import { Under } from "./under";

const slotKey = (programId: string, ms: number) => `${programId} ${ms}`;

const titleKey = (programId: string, title: string) => `${programId} ${plainWords(title)}`;

type Hours = Pick<Interview, "startsAt" | "endsAt">;

/** No interview takes more days than this. */
const MOST_DAYS = 40;

/** The days, by UTC, that hours touch, counted from 1970 on. */
function daysOf({ startsAt, endsAt }: Hours): number[] {
  const first = Math.floor(instantMs(startsAt) / DAY);
  const last = Math.floor(instantMs(endsAt) / DAY);
  return Array.from({ length: Math.min(Math.max(last - first + 1, 1), MOST_DAYS) }, (_, at) => first + at);
}

/** The UIDs of the events that are an interview. */
export const uidsOf = ({ calendarUid, calendarEvents }: Interview): string[] => [
  ...new Set([...(calendarUid === null ? [] : [calendarUid]), ...calendarEvents.map(({ uid }) => uid)]),
];

/** A copy of a season to which rows are added, and which finds its rows by what files name them with. */
export class IndexedSeason {
  readonly season: Season;
  /** Ids of what was there before. */
  readonly #before: Set<string>;
  readonly #ids: Set<string>;
  /** How many ids begin alike, where several do. */
  readonly #alike = new Map<string, number>();
  readonly #ranks = new Map<string, Program>();
  readonly #interviews = new Under<Interview>();
  /** By program and first moment. */
  readonly #slots = new Under<Interview>();
  readonly #events = new Under<Interview>();
  /** By program and each day, by UTC, that they touch. */
  readonly #days = new Under<Interview>();
  readonly #interviewsBefore = new Under<Interview>();
  readonly #messages = new Under<Message>();
  /** By program and the day, by UTC. */
  readonly #messageDays = new Under<Message>();
  readonly #tasks = new Under<Task>();
  /** By program and the words of the title. */
  readonly #taskTitles = new Under<Task>();
  readonly #scores = new Map<string, Score>();

  constructor(readonly before: Season) {
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
    for (const interview of this.season.interviews) {
      this.#put(interview);
      this.#interviewsBefore.put(interview.programId, interview);
    }
    for (const message of this.season.messages) this.#putMessage(message);
    for (const task of this.season.tasks) this.#putTask(task);
    for (const program of this.season.programs)
      if (program.rank !== null) this.#ranks.set(`${rankListOf(program.track)} ${program.rank}`, program);
    for (const score of this.season.scores)
      if (score.interviewId === null) this.#scores.set(`${score.programId} ${score.criterionId}`, score);
  }

  interviewsOf(programId: string): readonly Interview[] {
    return this.#interviews.at(programId);
  }

  /** The interviews of a program that were there before anything was brought in. */
  interviewsBefore(programId: string): readonly Interview[] {
    return this.#interviewsBefore.at(programId);
  }

  messagesOf(programId: string): readonly Message[] {
    return this.#messages.at(programId);
  }

  /** The messages of a program on the day, by UTC, of a moment, and on the days before and after. */
  messagesAround(programId: string, ms: number): Message[] {
    const day = Math.floor(ms / DAY);
    return [day - 1, day, day + 1].flatMap((one) => this.#messageDays.at(slotKey(programId, one)));
  }

  tasksOf(programId: string): readonly Task[] {
    return this.#tasks.at(programId);
  }

  /** The tasks of a program that have a title, however it is written. */
  tasksCalled(programId: string, title: string): readonly Task[] {
    return this.#taskTitles.at(titleKey(programId, title));
  }

  scoreOf(programId: string, criterionId: string): Score | undefined {
    return this.#scores.get(`${programId} ${criterionId}`);
  }

  /** The interviews of a program that start at a moment. */
  interviewsAt(programId: string, ms: number): readonly Interview[] {
    return this.#slots.at(slotKey(programId, ms));
  }

  /** The interviews of a program on the days, by UTC, that hours touch. */
  interviewsAround(programId: string, hours: Hours): Interview[] {
    return daysOf(hours).flatMap((day) => this.#days.at(slotKey(programId, day)));
  }

  /** The interviews of a program on a day by UTC, the one before, and the one after; some stand there twice. No clock is further from UTC. */
  interviewsNear(programId: string, day: string): readonly Interview[] {
    const at = Date.parse(`${day}T00:00:00Z`) / DAY;
    return [at - 1, at, at + 1].flatMap((one) => this.#days.at(slotKey(programId, one)));
  }

  /** The interviews that are known by a calendar's UID. */
  interviewsOfEvent(uid: string): readonly Interview[] {
    return this.#events.at(uid);
  }

  addInterview(interview: Interview): void {
    this.season.interviews.push(interview);
    this.#put(interview);
  }

  #put(interview: Interview): void {
    const { programId, startsAt } = interview;
    this.#interviews.put(programId, interview);
    this.#slots.put(slotKey(programId, instantMs(startsAt)), interview);
    for (const day of daysOf(interview)) this.#days.put(slotKey(programId, day), interview);
    for (const uid of uidsOf(interview)) this.#events.put(uid, interview);
  }

  /** Gives an interview other hours. */
  moveInterview(interview: Interview, hours: Partial<Pick<Interview, "startsAt" | "endsAt" | "timeZone">>): void {
    const { programId } = interview;
    this.#slots.remove(slotKey(programId, instantMs(interview.startsAt)), interview);
    for (const day of daysOf(interview)) this.#days.remove(slotKey(programId, day), interview);
    Object.assign(interview, hours);
    this.#slots.put(slotKey(programId, instantMs(interview.startsAt)), interview);
    for (const day of daysOf(interview)) this.#days.put(slotKey(programId, day), interview);
  }

  /** Makes an interview that had no event of its own the one of an event. */
  knowEvent(
    interview: Interview,
    event: Pick<Interview, "calendarUid" | "calendarSequence" | "calendarModified">,
  ): void {
    Object.assign(interview, event);
    if (interview.calendarUid !== null) this.#events.put(interview.calendarUid, interview);
  }

  /** Keeps what an event of an interview said last, by which it is known again. */
  keepEvent(interview: Interview, event: Interview["calendarEvents"][number]): void {
    const at = interview.calendarEvents.findIndex(({ uid }) => uid === event.uid);
    if (at < 0) interview.calendarEvents.push(event);
    else interview.calendarEvents[at] = event;
    this.#events.put(event.uid, interview);
  }

  addMessage(message: Message): void {
    this.season.messages.push(message);
    this.#putMessage(message);
  }

  #putMessage(message: Message): void {
    this.#messages.put(message.programId, message);
    this.#messageDays.put(slotKey(message.programId, Math.floor(instantMs(message.at) / DAY)), message);
  }

  addTask(task: Task): void {
    this.season.tasks.push(task);
    this.#putTask(task);
  }

  #putTask(task: Task): void {
    this.#tasks.put(task.programId ?? "", task);
    this.#taskTitles.put(titleKey(task.programId ?? "", task.title), task);
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

  /** Takes a program's rank away. */
  unrank(program: Program): void {
    if (program.rank !== null) this.#ranks.delete(`${rankListOf(program.track)} ${program.rank}`);
    program.rank = null;
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
    let again = this.#alike.get(stem) ?? 1;
    while (this.#ids.has(id)) {
      again += 1;
      id = `${stem}-${again}`;
    }
    if (again > 1) this.#alike.set(stem, again);
    this.#ids.add(id);
    return id;
  }
}
