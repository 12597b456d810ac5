import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { reminders } from "@/lib/rules/check";
import { CLOCK_TOLERANCE_MS, type Hold, holdOf, holdsRecord, secondOf } from "@/lib/rules/hold";
import { SECOND_LETTER } from "@/lib/rules/hold-rules";
import { momentOf } from "@/lib/rules/moment";
import { namedElsewhere } from "@/lib/rules/named-elsewhere";
import type { RuleId } from "@/lib/rules/registry";
import { type SentenceAnswer, stillStanding, withAnswer, withoutAnswer } from "@/lib/rules/sentence-answers";
import { promisesIn } from "@/lib/rules/wording/number-one/promises";
import { loggedAlready } from "@/lib/season/logged-already";
import type { Message, Season } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";
import type { AccountId } from "./account";
import { remove } from "./deletions";
import { removeVersions } from "./draft-versions";
import { NotFound, Refused } from "./errors";
import { newId } from "./ids";
import { acknowledgementRows, messageColumns, messageRecipientRows } from "./season-rows";
import { changed, oncePerSubmission, writeSeason } from "./season-write";
import { refuseStale, type Seen } from "./stale";

export type MessageFields = Omit<Message, "id">;

/** `clears`: the keys of the reminders that this message ended. */
export type Logged = { outcome: "logged"; id: string; clears: string[] };
/** Nothing was saved: a second #1 letter without a reason, one that may be so by an open question, or one that names another program, unless that was answered. */
export type Held = { outcome: "held"; hold: Hold };
/** Nothing was saved: `there` may be this very message, logged in another tab or on another device; `here` is what this one was to be. */
export type AlreadyLogged = { outcome: "already"; there: Message; here: MessageFields };

const loggedSchema = z.object({ outcome: z.literal("logged"), id: z.string(), clears: z.array(z.string()) });

/**
 * Logs a message that was sent or received; `now` in epoch milliseconds. One that would be a second active #1 letter on
 * its list is held unless it carries a reason for that rule. All of it happens in one write transaction, so that of two
 * tabs one is held. `draftId`: the draft it was written as, which goes. Refuses an instant after `now`.
 * `checked`: the rules that the person has answered. `unlessLogged`: whoever logs it may not have seen the newest log; one that may have
 * been logged elsewhere meanwhile comes back with both, and nothing is saved.
 */
export async function logMessage(
  account: AccountId,
  fields: MessageFields,
  now: number,
  submission: string,
  options: { draftId?: string; checked?: readonly RuleId[]; unlessLogged?: boolean } = {},
): Promise<Logged | Held | AlreadyLogged> {
  refuseFuture(fields, now);
  const message = { ...fields, readings: stillStanding(fields.readings, fields) };
  return writeSeason(account, async ({ tx, owner, before }) => {
    const season = await before();
    const moment = momentOf(season, now);
    // Held ones are not kept under the submission: the same form comes again with its reason.
    const earlier = await tx.submission.findUnique({
      where: { accountId_key: { accountId: account, key: `message:${submission}` } },
      select: { key: true },
    });
    const there = earlier || !options.unlessLogged ? null : loggedAlready(season.messages, message);
    if (there) return { outcome: "already", there, here: message };
    const hold = earlier ? null : holdOf(season, message, moment, options);
    if (hold && holdsRecord(hold)) return { outcome: "held", hold };
    return oncePerSubmission<Logged>(
      tx,
      account,
      "message",
      submission,
      async () => {
        const id = newId();
        await tx.message.create({ data: { ...owner, ...messageColumns(message), id } });
        await tx.messageRecipient.createMany({ data: messageRecipientRows(id, message.programId, message.recipients) });
        await tx.acknowledgement.createMany({ data: acknowledgementRows(id, message.acknowledged) });
        if (options.draftId) {
          const { count } = await tx.draft.deleteMany({ where: { id: options.draftId, ...owner } });
          // One that was deleted before can be put back, with its history.
          if (count > 0) await removeVersions(tx, owner, options.draftId);
        }
        return { outcome: "logged", id, clears: endedReminders(season, { ...message, id }, moment) };
      },
      (kept) => loggedSchema.parse(kept),
    );
  });
}

/**
 * Changes the fields that are given; recipients and acknowledgements are replaced as a whole. An edit that makes it a second #1
 * letter is held like a new one; one that leaves nothing to give a reason for takes the reason away, and says so.
 */
export async function updateMessage(
  account: AccountId,
  id: string,
  fields: Partial<MessageFields>,
  now: number,
  seen?: Seen,
  options: { checked?: readonly RuleId[] } = {},
): Promise<{ outcome: "saved"; reasonGone: boolean } | Held> {
  return writeSeason(account, async ({ tx, owner, before }) => {
    const season = await before();
    const message = season.messages.find((known) => known.id === id);
    if (!message) throw new NotFound("message");
    const next = reconsidered(message, changed(message, fields), fields);
    refuseStale(message, next, seen);
    // A clock that was set back makes nothing of what is logged impossible.
    if (instantMs(next.at) !== instantMs(message.at)) refuseFuture(next, now);
    const moment = momentOf(season, now);
    const others = { ...season, messages: season.messages.filter((known) => known.id !== id) };
    const hold = holdOf(others, next, moment, options);
    // What stands already is not asked about again.
    const was = secondOf(others, message, moment).is;
    if (was === "second") hold.letters = [];
    if (was !== "none") hold.open = null;
    if (isDeepStrictEqual(hold.elsewhere, namedElsewhere(others, message, moment))) hold.elsewhere = null;
    if (holdsRecord(hold)) return { outcome: "held", hold };
    // Recipients are of the message's program: they go before it moves and come back after.
    await tx.messageRecipient.deleteMany({ where: { messageId: id, message: owner } });
    const { count } = await tx.message.updateMany({ where: { id, ...owner }, data: messageColumns(next) });
    if (count === 0) throw new NotFound("message");
    await tx.messageRecipient.createMany({ data: messageRecipientRows(id, next.programId, next.recipients) });
    if (next.acknowledged.length !== message.acknowledged.length || fields.acknowledged) {
      await tx.acknowledgement.deleteMany({ where: { messageId: id, message: owner } });
      await tx.acknowledgement.createMany({ data: acknowledgementRows(id, next.acknowledged) });
    }
    return { outcome: "saved", reasonGone: next.acknowledged.length < message.acknowledged.length };
  });
}

/**
 * Keeps a person's answer to what a message's sentence says, or takes it back (`yes` null). What was sent is sent: an answer that
 * makes it a second #1 letter is kept, and the conflict shows.
 */
export function answerReading(
  account: AccountId,
  id: string,
  { yes, ...about }: Omit<SentenceAnswer, "yes"> & { yes: boolean | null },
): Promise<void> {
  return writeSeason(account, async ({ tx, owner, before }) => {
    const message = (await before()).messages.find((known) => known.id === id);
    if (!message) throw new NotFound("message");
    const readings =
      yes === null
        ? withoutAnswer(message.readings, about.rule, about.text)
        : withAnswer(message.readings, { ...about, yes });
    const { count } = await tx.message.updateMany({
      where: { id, ...owner },
      data: messageColumns({ ...message, readings }),
    });
    if (count === 0) throw new NotFound("message");
  });
}

/** Removes the message and gives the deletion by which `restore` puts it back. */
export function deleteMessage(account: AccountId, id: string): Promise<string> {
  return remove(account, "message", id);
}

function refuseFuture(message: MessageFields, now: number): void {
  if (instantMs(message.at) <= now + CLOCK_TOLERANCE_MS) return;
  const at =
    message.direction === "sent"
      ? "That’s in the future, so it can’t have been sent yet. Keep it as a draft, or enter the time you sent it."
      : "That’s in the future, so it can’t have arrived yet. Enter the time you received it.";
  throw new Refused({ fieldErrors: { at } });
}

/**
 * A reason holds for the letter that it was given for: where the message goes to another program, or commits to nothing any more,
 * it goes. An answer goes with its sentence.
 */
function reconsidered(before: Message, next: Message, fields: Partial<MessageFields>): Message {
  const commits = next.kind === "intent" || promisesIn(next).length > 0;
  const standing = { ...next, readings: stillStanding(next.readings, next) };
  if (fields.acknowledged || (commits && next.programId === before.programId)) return standing;
  return { ...standing, acknowledged: next.acknowledged.filter(({ rule }) => rule !== SECOND_LETTER) };
}

function endedReminders(season: Season, message: Message, now: number): string[] {
  const moment = Math.max(now, instantMs(message.at));
  const after = reminders({ ...season, messages: [...season.messages, message] }, moment);
  const remaining = new Set(after.map((reminder) => reminder.key));
  return reminders(season, moment)
    .map((reminder) => reminder.key)
    .filter((key) => !remaining.has(key));
}
