import type { Ran } from "@/lib/jobs/job-kind";
import { aboutError, logLine } from "@/lib/log.mjs";
import { canSendMail } from "@/lib/mail/deliver";
import { type Notice, nextNotice, noticesBetween } from "@/lib/notices/notices";
import { SENT_WAYS, type SentWay, settingsOfAll } from "@/lib/notices/ways";
import { accountsToPlan, queueNotices, type ToPlan } from "@/lib/store/notice-queue";
import { mayGoAt } from "./may-go";
import { pushKey } from "./push";

/** How many accounts are worked out in one go; the others follow at once. */
const MOST_AT_ONCE = 200;

/**
 * Writes down what is to be sent by `now` (epoch milliseconds) and was not yet, for every account that wants to be sent something. One that can't
 * be worked out stops no other, and is told of as a problem. `most` of them are worked out; where there may be more, it is to be done on.
 */
export async function planNotices(now: number, most = MOST_AT_ONCE): Promise<Ran> {
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
  const { personal, season, readThrough } = plan;
  const ways = plan.ways.filter(({ kind }) => isOpen(kind, plan));
  const settings = settingsOfAll(
    personal,
    ways.map(({ kind }) => kind),
  );
  const wanted = (kind: SentWay, notice: Notice) => personal.ways[kind].kinds.includes(notice.kind);
  const queued = stillUseful(noticesBetween(season, settings, readThrough, now), now).flatMap((notice) =>
    ways
      .filter(({ kind }) => wanted(kind, notice))
      // What may not go out anymore is told of when it is looked at.
      .map(({ id }) => ({ wayId: id, notice, dueAt: mayGoAt(notice, personal, season, now) ?? now })),
  );
  // Looked at again then, whichever ways are open by that time.
  const next = nextNotice(season, settingsOfAll(personal, SENT_WAYS), now);
  await queueNotices(plan, queued, next?.at ?? null, now);
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
