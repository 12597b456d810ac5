import { asksReader, type Statement } from "@/lib/rules/decode";
import { letterHeldBy, lettersBeside } from "@/lib/rules/letters";
import { formatMoment } from "@/lib/season/format";
import type { Message, Season } from "@/lib/season/schema";
import { listOf } from "@/lib/season/words";
import { type Template, templateById } from "@/lib/templates";

/** One of the honest replies: offered, perhaps with something to know first, or not, with the reason. */
export type ReplyChoice = {
  template: Template;
  name: string;
  offered: boolean;
  note: string | null;
};

const NAMES = {
  "reply-keen": "Very interested",
  "reply-first": "Truly first",
  "reply-undecided": "Undecided",
} as const;

const USUAL = ["reply-keen", "reply-first", "reply-undecided"] as const;
const ASKED_TOO_MUCH = ["reply-undecided", "reply-keen", "reply-first"] as const;

/** Why "truly first" is closed: another program of the same list was told so and hasn't been told otherwise. Null where none was. */
function closedBy(season: Season, programId: string, now: number): string | null {
  const [letter, ...more] = lettersBeside(season, programId, now);
  if (!letter) return null;
  const words = letter.sentence ? ` (“${letter.sentence.replace(/\s+/g, " ")}”)` : "";
  const others =
    more.length > 0 ? ` So ${more.length === 1 ? "was" : "were"} ${listOf(more.map(({ program }) => program))}.` : "";
  const day = formatMoment(letter.at, season.season.timeZone, "day");
  return `${letter.program} was told it’s first on ${day}${words}, and that still holds.${others} It can be true of only one program: take the other one back first, or choose another reply.`;
}

/** Whether a message shows interest or asks about the applicant's list; a day or a fact that is asked for wants a plain answer. */
export function touchesOnRanks({ kind }: Pick<Message, "kind">, statements: readonly Statement[]): boolean {
  return (
    kind === "interest-shown" || statements.some((statement) => asksReader(statement) || (statement.strength ?? 0) > 1)
  );
}

const NOTES = {
  "reply-keen": (day: string) =>
    `You told them on ${day} that they’re first, and that still holds. A reply that says only that you’re interested takes nothing back, but reads as less.`,
  "reply-first": (day: string) => `You told them so on ${day}. Once is enough: thank them, and leave it at that.`,
  "reply-undecided": (day: string) =>
    `This contradicts your #1 letter of ${day}. If you really are undecided again, take the letter back first.`,
};

/**
 * What a reply says beside the #1 letter that the same program holds: the undecided one contradicts it, and no letter is said twice.
 * Null where it holds none.
 */
function besideOwnLetter(season: Season, programId: string, now: number): ((id: keyof typeof NOTES) => string) | null {
  const letter = letterHeldBy(season, programId, now);
  if (!letter) return null;
  const day = formatMoment(letter.at, season.season.timeZone, "day");
  return (id) => NOTES[id](day);
}

/**
 * The three replies to start from when a program wrote (docs/rules.md): keen, truly first, undecided. "Truly first" is offered
 * only while no other commitment stands; where the program overstepped, undecided comes first. `now` in epoch milliseconds.
 */
export function replyChoices(season: Season, programId: string, now: number, overstepped = false): ReplyChoice[] {
  const closed = closedBy(season, programId, now);
  const rank = season.programs.find(({ id }) => id === programId)?.rank ?? null;
  const beside = besideOwnLetter(season, programId, now);
  const order = overstepped ? ASKED_TOO_MUCH : USUAL;
  return order.flatMap((id): ReplyChoice[] => {
    const template = templateById(id);
    if (!template) return [];
    const name = NAMES[id];
    if (beside) return [{ template, name, offered: true, note: beside(id) }];
    if (id !== "reply-first") return [{ template, name, offered: true, note: null }];
    if (closed !== null) return [{ template, name, offered: false, note: closed }];
    const elsewhere =
      rank === 1
        ? null
        : `${rank === null ? "It isn’t on your list yet" : `Your list has it at ${rank}`}: say this only if it’s true.`;
    return [{ template, name, offered: true, note: elsewhere }];
  });
}
