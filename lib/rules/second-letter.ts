import type { Commitment } from "@/lib/rules/context";
import { gather } from "@/lib/rules/gather";
import { promisesIn } from "@/lib/rules/wording/number-one/promises";
import { type RankListName, rankListOf } from "@/lib/season/rank-lists";
import type { Message, Season } from "@/lib/season/schema";

/** A sentence that may tell a program it is first, about which nobody answered. */
export type OpenQuestion = {
  /** The message it stands in; null for the one at hand. */
  messageId: string | null;
  programId: string;
  sentence: NonNullable<Commitment["sentence"]>;
};

/** Whether a message makes a second #1 letter on its list; `may be` where that hangs on questions nobody answered. */
export type SecondLetter = { is: "second" | "none" } | { is: "may be"; questions: OpenQuestion[] };

const NONE: SecondLetter = { is: "none" };

/**
 * What a sent message is beside the season's other messages, as things stand at `moment` (epoch milliseconds). The season must not
 * hold it yet.
 */
export function secondLetter(season: Season, message: Message, moment: number): SecondLetter {
  if (message.direction !== "sent" || message.kind === "intent-release") return NONE;
  const context = gather({ ...season, messages: [...season.messages, message] }, moment);
  const listOf = (programId: string): RankListName | null => {
    const program = context.program(programId);
    return program ? rankListOf(program.track) : null;
  };
  const own = listOf(message.programId);
  const stands = ({ releasedAt, message: { programId } }: Commitment) =>
    releasedAt === null && listOf(programId) === own;
  const sure = context.commitments().filter(stands);
  const may = context.unanswered().filter(stands);
  const isOwn = (commitment: Commitment) => commitment.message.id === message.id;
  const elsewhere = (some: Commitment[]) =>
    some.filter((commitment) => commitment.message.programId !== message.programId);
  const commits = sure.some(isOwn);
  if (commits && elsewhere(sure).length > 0) return { is: "second" };
  const mayCommit = may.some(isOwn);
  if (!(commits || mayCommit) || elsewhere([...sure, ...may]).length === 0) return NONE;
  const here = mayCommit ? openSentences(message).map((sentence) => question(null, message.programId, sentence)) : [];
  // What another letter said is asked only where it decides: beside a letter that stands, this message alone does.
  const there = elsewhere(sure).length > 0 ? [] : elsewhere(may);
  return {
    is: "may be",
    questions: [
      ...here,
      ...there.flatMap((commitment) =>
        openSentences(commitment.message).map((sentence) =>
          question(commitment.message.id, commitment.message.programId, sentence),
        ),
      ),
    ],
  };
}

const question = (messageId: string | null, programId: string, sentence: OpenQuestion["sentence"]): OpenQuestion => ({
  messageId,
  programId,
  sentence,
});

/** The sentences of a message that may tell its program it is first, about which nobody answered. */
export function openSentences(message: Parameters<typeof promisesIn>[0]): OpenQuestion["sentence"][] {
  return promisesIn(message).flatMap(({ unsure, ...sentence }) => (unsure ? [sentence] : []));
}
