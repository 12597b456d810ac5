import type { Noun } from "@/lib/season/fields/field";
import type { Interview, Message, Program, RankListName, Score, Season, Task } from "@/lib/season/schema";
import { rankListOf } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { Under } from "./under";

/** A copy of a season to which rows are added, and which finds its rows by what files name them with. */
export class IndexedSeason {
  readonly season: Season;
  /** Ids of what was there before. */
  readonly #before: Set<string>;
  readonly #ids: Set<string>;
  readonly #ranks = new Map<string, Program>();
  readonly #interviews = new Under<Interview>();
  readonly #messages = new Under<Message>();
  readonly #tasks = new Under<Task>();
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
}
