import type { Ran } from "@/lib/jobs/job-kind";
import { aboutError, logLine } from "@/lib/log.mjs";
import { canSendMail } from "@/lib/mail/deliver";
import {
  type Notice,
  nextNotice,
  noticeLater,
  noticesBetween,
  noticesMovedUp,
  timeOfNotice,
} from "@/lib/notices/notices";
import { type Personal, SENT_WAYS, type SentWay, settingsOf, settingsOfAll } from "@/lib/notices/ways";
import { accountsToPlan, queueNotices, type ToPlan } from "@/lib/store/notice-queue";
import { settleLeft } from "@/lib/store/notices-left";
import { dueWaiting, waitingNotices } from "@/lib/store/notices-waiting";
import { mayGoAt } from "./may-go";
import { pushKey } from "./push";

/** How many accounts are worked out in one go; the others follow at once. */
const MOST_AT_ONCE = 200;

/**
 * Writes down what is to be sent by `now` (epoch milliseconds) and was not yet, for every account that wants to be sent something. One that can't
 * be worked out stops no other, and is told of as a problem. `most` of them are worked out; where there may be more, it is to be done on.
 */
export async function planNotices(now: number, most = MOST_AT_ONCE): Promise<Ran> {
  await settleLeft(now);
  let failed = 0;
  const stirred = await accountsToPlan(now, most);
  for (const toPlan of stirred) {
    try {
      const plan = await toPlan();
      if (plan) await planOne(plan, now);
    } catch (error) {
      failed += 1;
      logLine("error", "an account’s reminders could not be worked out", aboutError(error));
    }
  }
  return {
    // Where all of them failed, the others have their turn in a minute.
    ...(stirred.length === most && failed < most ? { againAt: now } : {}),
    ...(failed === 0 ? {} : { problem: `${failed} accounts could not be worked out` }),
  };
}

async function planOne(plan: ToPlan, now: number): Promise<void> {
  const { personal, season, readThrough, readWith } = plan;
  const ways = plan.ways.filter(({ kind }) => isOpen(kind, plan));
  const open = ways.map(({ kind }) => kind);
  const settings = settingsOfAll(personal, open);
  const wanted = (by: Personal, kind: SentWay, notice: Notice) => by.ways[kind].kinds.includes(notice.kind);
  const inEachWay = (notices: Notice[], by: Personal[]) =>
    stillUseful(notices, now).flatMap((notice) =>
      ways
        .filter(({ kind }) => by.every((one) => wanted(one, kind, notice)))
        // What may not go out anymore is told of when it is looked at.
        .map(({ id }) => ({ wayId: id, notice, dueAt: mayGoAt(notice, personal, season, now) ?? now })),
    );
  const queued = inEachWay(noticesBetween(season, settings, readThrough, now), [personal]);
  // With its zone, since the season's may be another by the next time.
  const placed: Personal = { ...personal, zone: personal.zone ?? season.season.timeZone };
  if (readWith !== null && JSON.stringify(readWith) !== JSON.stringify(placed)) {
    const before = settingsOfAll(readWith, open);
    queued.push(...inEachWay(noticesMovedUp(season, before, settings, readThrough, now), [readWith, personal]));
  }
  await dueAnew(plan, now);
  // Looked at again then, whichever ways are open by that time.
  const next = nextNotice(season, settingsOfAll(personal, SENT_WAYS), now);
  await queueNotices({ ...plan, readWith: placed }, queued, next?.at ?? null, now);
}

/** What waits and was not tried yet, as what quiet hours hold, is due when it may go out by now. */
async function dueAnew({ account, personal, season, seasonId }: ToPlan, now: number): Promise<void> {
  const due = (await waitingNotices(account, seasonId)).flatMap(({ id, key, at, way }) => {
    const settings = settingsOf(personal, way);
    const time = timeOfNotice(season, settings, key);
    if (time !== null && time > now) return [{ id, dueAt: time }];
    const notice = noticeLater(season, settings, { key, at }, now);
    return notice ? [{ id, dueAt: mayGoAt(notice, personal, season, now) ?? now }] : [];
  });
  if (due.length > 0) await dueWaiting(account, due);
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
