import { canSendMail } from "@/lib/mail/deliver";
import { type Notice, nextNotice, noticesBetween } from "@/lib/notices/notices";
import { heldBack } from "@/lib/notices/quiet";
import { type Personal, SENT_WAYS, type SentWay, settingsOfAll } from "@/lib/notices/ways";
import { MINUTE } from "@/lib/season/durations";
import { accountsToPlan, queueNotices, type ToPlan } from "@/lib/store/notice-queue";
import { pushKey } from "./push";

/** How many accounts are worked out in one go; the others follow. */
const MOST_AT_ONCE = 200;

/** Writes down what is to be sent by `now` (epoch milliseconds) and was not yet, for every account that wants to be sent something. */
export async function planNotices(now: number): Promise<void> {
  for (const plan of await accountsToPlan(now, MOST_AT_ONCE)) {
    const ways = plan.ways.filter(({ kind }) => isOpen(kind, plan));
    const settings = settingsOfAll(
      plan.personal,
      ways.map(({ kind }) => kind),
    );
    const wanted = (kind: SentWay, notice: Notice) => plan.personal.ways[kind].kinds.includes(notice.kind);
    const queued = stillUseful(noticesBetween(plan.season, settings, plan.readThrough, now), now).flatMap((notice) =>
      ways
        .filter(({ kind }) => wanted(kind, notice))
        .map(({ id }) => ({ wayId: id, notice, dueAt: dueAt(notice, plan, now) })),
    );
    // Looked at again then, whichever ways are open by that time.
    const next = nextNotice(plan.season, settingsOfAll(plan.personal, SENT_WAYS), now);
    await queueNotices(plan, queued, next?.at ?? null, now);
  }
}

/** Whether a way can be used: email and pushes where this server sends them, email to an address that was confirmed. */
function isOpen(kind: SentWay, { emailConfirmed }: ToPlan): boolean {
  if (kind === "push") return pushKey() !== null;
  return kind !== "email" || (emailConfirmed && canSendMail());
}

/** What a machine that slept still sends: not what is of no use anymore. */
function stillUseful(notices: Notice[], now: number): Notice[] {
  return notices.filter(({ usefulUntil }) => usefulUntil > now);
}

/** Now, unless a machine woke up in quiet hours. */
function dueAt(
  notice: Notice,
  { personal, season }: { personal: Personal; season: ToPlan["season"] },
  now: number,
): number {
  // Notices that are only minutes old are sent at once, even if quiet hours have just begun.
  if (!notice.held || now - notice.at < ON_TIME_MS) return now;
  const zone = personal.zone ?? season.season.timeZone;
  return Math.max(now, heldBack(now, notice.usefulUntil, personal.quiet, zone));
}

/** As late as a loop that turns every minute may be, and somewhat more. */
const ON_TIME_MS = 5 * MINUTE;
