import type { Contact, Interview, Program, Season } from "@/lib/season/schema";
import { capitalized } from "@/lib/season/words";
import {
  type ColumnReading,
  type Counts,
  MADE,
  type MadeNoun,
  noCounts,
  type Place,
  type SourceKind,
  type TableReading,
} from "../report";
import type { Decisions } from "./decisions";
import { IndexedSeason } from "./indexed-season";
import { type Choice, type Follow, type Item, itemOf, type Listed, NOTHING } from "./item";
import { shownContact, shownProgram } from "./shown";

/** From when to when something takes, as instants. */
export type Span = { startsAt: string; endsAt: string };

/** A season while files are brought into it. What happens to it is told to `items`, and asked of a person's decisions. */
export class Lot extends IndexedSeason {
  readonly items: Item[] = [];
  readonly columns: ColumnReading[] = [];
  /** How each sheet was read. */
  readonly tables: TableReading[] = [];
  readonly sources: { file: string; kind: SourceKind; rows: number }[] = [];
  readonly made: Counts = noCounts();
  /** Spans of hours that were worked out, null where there is none. */
  readonly spans = new Map<string, Span | null>();
  /** The interviews that rows of tables name by their very hours. */
  readonly namedByRows = new Set<Interview>();
  /** The states that the directory knows of programs which name none, by their ids. */
  readonly listedStates = new Map<string, string>();
  same = 0;
  readonly #changed = new Set<string>();
  /** How many new rows were told of. */
  #told = 0;
  /** The new rows that are listed, by what they became. */
  readonly #listed: { item: Item; row: Program | Contact }[] = [];
  readonly #keys = new Set<string>();
  readonly #shown = new Set<string>();
  readonly #asked = new Map<string, Place>();
  readonly #take: Set<string>;
  readonly #leave: Set<string>;

  constructor(
    before: Season,
    readonly now: number,
    readonly me: ReadonlySet<string>,
    readonly decisions: Decisions,
    /** Whether what is new is listed row by row, so that a person can leave rows of it out; it is counted either way. */
    private readonly listsNew = true,
  ) {
    super(before);
    this.#take = new Set(decisions.take);
    this.#leave = new Set(decisions.leave);
  }

  /** Where a question about the same was asked first, so that it is asked once for all rows; else here. */
  firstAsked(topic: string, place: Place): Place {
    const first = this.#asked.get(topic) ?? place;
    this.#asked.set(topic, first);
    return first;
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
    this.items.push(itemOf(key, place, "new", title, { noun, detail, follows }));
    if (taken) this.made[noun] += 1;
    return taken;
  }

  /** Says what the new row that was told of last became: other rows of the files may say more of it. */
  lists(row: Program | Contact): void {
    const item = this.items.at(-1);
    if (this.listsNew && item?.state === "new") this.#listed.push({ item, row });
  }

  /** Shows new programs and people as they are in the end. */
  showAsTaken(): void {
    const programs = new Map(this.season.programs.map(({ id, name }) => [id, name]));
    for (const { item, row } of this.#listed)
      Object.assign(
        item,
        "programId" in row ? shownContact(row, programs.get(row.programId) ?? "") : shownProgram(row),
      );
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
    this.items.push(
      itemOf(this.#key(place, `left ${why}`), place, "left", title || capitalized(place.at), { detail: why }),
    );
  }

  /** What a person chose, or null while they haven't; then it stays a question. */
  asks(place: Place, topic: string, what: string, choices: readonly Choice[], detail = ""): string | null {
    const key = keyOf(place, `asks ${topic}`);
    const answer = this.decisions.answers[key] ?? null;
    if (this.#isShownFirst(key)) this.items.push(itemOf(key, place, "asks", what, { detail, choices, answer }));
    return answer;
  }

  /**
   * What a person wrote, as `read` reads it; null while they haven't, or where it can't be read: then it stays a question, which `refused` says
   * why.
   */
  asksWritten<T>(
    place: Place,
    topic: string,
    what: string,
    {
      read,
      refused,
      detail = "",
    }: { read: (answer: string) => T | null; refused: (answer: string) => string; detail?: string },
  ): T | null {
    const key = keyOf(place, `asks ${topic}`);
    const written = this.decisions.answers[key] ?? null;
    const value = written === null ? null : read(written);
    if (this.#isShownFirst(key)) {
      const said = written !== null && value === null ? { detail: refused(written) } : { detail, answer: written };
      this.items.push(itemOf(key, place, "asks", what, said));
    }
    return value;
  }

  /** Whether a person takes a value that differs from their own; unticked, their own stays. */
  differs(
    noun: MadeNoun,
    place: Place,
    what: string,
    both: NonNullable<Item["both"]>,
    follows: Follow[] = [],
  ): boolean {
    const key = keyOf(place, `differs ${what} ${both.field}`);
    const taken = this.#take.has(key);
    if (!this.#isShownFirst(key)) return taken;
    const [yours, theirs] = DIFFERENCES[both.field] ?? ["Keep yours", "Take the file’s"];
    const choices = [
      { id: "yours", label: `${yours}: ${both.yours || "nothing"}` },
      { id: "theirs", label: `${theirs}: ${both.theirs || "nothing"}` },
    ];
    this.items.push(
      itemOf(key, place, "changed", what, { noun, both, follows, choices, answer: taken ? "theirs" : null }),
    );
    return taken;
  }

  /** Whether a question or a difference is told of for the first time. */
  #isShownFirst(key: string): boolean {
    const before = this.#shown.size;
    this.#shown.add(key);
    return this.#shown.size > before;
  }

  /** A key that is the same for the same files, whatever was answered, and no other item's. */
  #key(place: Place, topic: string): string {
    const stem = keyOf(place, topic);
    let key = stem;
    for (let more = 2; this.#keys.has(key); more += 1) key = `${stem} ${more}`;
    this.#keys.add(key);
    return key;
  }
}

const keyOf = ({ file, at }: Place, topic: string): string => `${file} ${at} ${topic}`;

const DIFFERENCES: Record<string, [string, string]> = {
  Moved: ["Keep the old time", "Move it"],
  Status: ["Keep", "Change to"],
};
