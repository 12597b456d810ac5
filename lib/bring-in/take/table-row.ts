import { statedPolicy } from "@/lib/fit/stated-policy";
import type { Contact, Program } from "@/lib/season/schema";
import { rankListOf } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { STAGES } from "@/lib/season/values";
import { POLICY_WORDS, POSITION_WORDS, SIGNAL_WORDS, STAGE_WORDS } from "@/lib/season/words";
import { policyOfWords, positionOfWords, signalOfWords, stageOfWords, trackOfWords } from "../table/words";
import { cleanLine } from "../text";
import { filler } from "./filler";
import type { Lot } from "./lot";
import type { Naming } from "./programs";
import type { RowReading, Taking } from "./row-reading";
import { takeInterviews } from "./table-interviews";
import { takeNotes } from "./table-notes";
import { metIn, takePeople } from "./table-people";
import { takeScores } from "./table-scores";
import { takeSent } from "./table-sent";
import { takeTasks } from "./table-tasks";
import { unreadCells } from "./table-unread";

/** A row whose program and people were taken, with what the rest of it needs: all rows of a table may wait for its last. */
export type BegunRow = {
  reading: RowReading;
  program: Program;
  met: readonly Contact[];
  unread: readonly string[];
  unplaced: readonly string[];
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
  naming.track = words.track;
  const program = programOf(naming);
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
  if (words.policy)
    fill("contactPolicy", words.policy, "Contact policy", { words: POLICY_WORDS, empty: unsaidPolicy(lot, program) });
  takeRank(lot, program, reading);
  const unread = unreadCells(lot, program, reading);
  alias(lot, program, naming.name);
  const met = metIn(taking, program, reading);
  takePeople(taking, program, reading);
  const isSame = lot.touched === touchedBefore;
  return { reading, program, met: held(met), unread: held(unread), unplaced: held(words.unplaced), isSame };
}

/** The policy that says as much as none: of a new program the directory's, until a file says its own. */
function unsaidPolicy(lot: Lot, program: Program): Program["contactPolicy"] {
  const listed = lot.wasThere(program) ? null : statedPolicy(program.facts);
  return listed?.value === program.contactPolicy ? program.contactPolicy : "open";
}

const NOTHING: readonly never[] = [];
/** Most rows have none: they share one list of nothing. */
const held = <Value>(values: readonly Value[]): readonly Value[] => (values.length > 0 ? values : NOTHING);

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

const NOT_RANKED = "I won’t rank it";

/** A program that a person won’t rank; where it has a rank, that stays until they say so. */
function takeNotRanked(lot: Lot, program: Program, { place }: RowReading): void {
  if (program.willNotRank) return;
  const both = { field: "Rank", yours: String(program.rank), theirs: NOT_RANKED };
  if (program.rank !== null && !lot.differs("programs", place, program.name, both)) return;
  lot.unrank(program);
  program.willNotRank = true;
  lot.changes("programs", program);
}

const isRank = (written: number) => Number.isInteger(written) && written >= 1 && written <= 10_000;

/** Ranks of one list are told once: the first row that has one keeps it. */
function takeRank(lot: Lot, program: Program, reading: RowReading): void {
  let rank = reading.rank();
  if (rank === "not ranked") takeNotRanked(lot, program, reading);
  if (rank === null || rank === "not ranked" || program.rank === rank) return;
  const list = rankListOf(program.track);
  const isFree = (place: number) => [undefined, program].includes(lot.rankedAt(list, place));
  if (!isFree(rank)) {
    const holderOf = (place: number) => lot.rankedAt(list, place)?.name;
    const what = `Rank ${rank} is ${holderOf(rank)}’s already. What is ${program.name}’s?`;
    const other = lot.asksWritten(reading.place, `rank ${rank}`, what, {
      read: (answer) => (isRank(Number(answer)) && isFree(Number(answer)) ? Number(answer) : null),
      refused: (answer) =>
        isRank(Number(answer))
          ? `Not taken: rank ${Number(answer)} is ${holderOf(Number(answer))}’s.`
          : `Not taken: “${cleanLine(answer, 40)}” isn’t a rank. Write a whole number.`,
    });
    if (other === null) return;
    rank = other;
  }
  const yours = program.willNotRank ? NOT_RANKED : program.rank === null ? null : String(program.rank);
  if (
    yours !== null &&
    !lot.differs("programs", reading.place, program.name, { field: "Rank", yours, theirs: String(rank) })
  )
    return;
  program.willNotRank = false;
  lot.rank(program, rank);
  lot.changes("programs", program);
}

/** Another way to write the name of a program that was made by the files is kept beside it. */
function alias(lot: Lot, program: Program, name: string): void {
  if (name === "" || lot.wasThere(program) || program.aliases.length >= 40) return;
  if (program.name === name) return;
  if ([program.name, ...program.aliases].some((known) => plainWords(known) === plainWords(name))) return;
  program.aliases.push(name.slice(0, 500));
}
