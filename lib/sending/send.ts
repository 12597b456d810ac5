import type { Job } from "@/lib/jobs/job-kind";
import { type Delivery, deliver } from "@/lib/mail/deliver";
import { type Notice, noticeLater, timeOfNotice } from "@/lib/notices/notices";
import { settingsOf } from "@/lib/notices/ways";
import { whySilent } from "@/lib/notices/why-silent";
import { compareText } from "@/lib/rules/words";
import { endWay, noticeToSend, type ToSend } from "@/lib/store/notice-queue";
import type { TestNotice } from "@/lib/store/notices";
import {
  beginNotices,
  goesAlong,
  leftWith,
  meetingNotices,
  type Settled,
  settleNotices,
} from "@/lib/store/notices-together";
import { moveNotice } from "@/lib/store/notices-waiting";
import { mayGoAt } from "./may-go";
import { noticeMail } from "./notice-mail";
import { type NoticeText, TEST_NOTICE, together } from "./notice-text";
import { deviceSchema, pushNotice } from "./push";
import { postNotice } from "./web-address";

/** Thrown where a notice is to be tried again. */
class NotYet extends Error {
  override name = "NotYet";
}

/**
 * Sends one notice, whose id the job is about, unless it was sent, is being sent, or has nothing to say anymore. What may go out by the same moment
 * goes as one push. Throws where it is to be tried again, and gives when where it is not the time yet (`againAt`, epoch milliseconds).
 */
export async function sendNotice(
  { about, last }: Pick<Job, "about" | "last">,
  now: number,
): Promise<{ againAt?: number }> {
  const own = await noticeToSend(about);
  if (!own) return {};
  if (own.outcome === "sending") {
    // Another sees to it; else it is this very job that comes again after its process ended in the middle.
    if (!(await goesAlong(about))) await settleNotices([about, ...(await leftWith(about))], INTERRUPTED, now);
    return {};
  }
  const others = own.way.kind === "push" ? await meetingNotices(about, now) : [];
  const rows = [own, ...(await Promise.all(others.map(noticeToSend))).flatMap((row) => row ?? [])];
  const looked = await Promise.all(rows.map((row) => look(row, now)));
  const later = looked.flatMap((one) => (one && "againAt" in one ? one.againAt : []));
  const again = later.length > 0 ? { againAt: Math.min(...later) } : {};
  const ready = looked.flatMap((one) => (one && "row" in one ? one : []));
  if (ready.length === 0) return again;
  const subjects = ready.map(({ row, notice }) => ({ id: row.id, subject: notice.subject }));
  const ids = new Set(await beginNotices(own.account, about, subjects));
  const begun = ready.filter(({ row }) => ids.has(row.id)).sort((a, b) => compareText(a.row.key, b.row.key));
  const [first] = begun;
  if (!first) return again;
  const delivery = await hand(
    first,
    begun.map(({ notice }) => notice),
    now,
  );
  if (delivery.gone) {
    await endWay(first.row.id);
    return {};
  }
  const settled = settledBy(delivery, last);
  await settleNotices([...ids], settled, now);
  if (settled.outcome === "waiting") throw new NotYet("try again");
  return again;
}

const INTERRUPTED: Settled = {
  outcome: "unknown",
  answer: "The server stopped while this was being sent. It may have arrived, so it isn’t sent again.",
};
const TOO_LATE: Settled = { outcome: "silent", answer: "It was too late for it." };
const QUIET: Settled = { outcome: "silent", answer: "Quiet hours had begun, and it’s of no use after them." };
const NOT_CONFIRMED: Settled = { outcome: "silent", answer: "Your email address isn’t confirmed." };

type Ready = { row: ToSend; notice: Notice };

/** A notice as it would be sent now, or when it may go out; null where it is not to be sent, and the reason is recorded. */
async function look(row: ToSend, now: number): Promise<Ready | { againAt: number } | null> {
  const settle = async (settled: Settled) => {
    await settleNotices([row.id], settled, now);
    return null;
  };
  if (row.outcome !== "waiting") return null;
  const moved = timeOfNotice(row.season, settingsOf(row.personal, row.way.kind), row.key);
  if (moved !== null && moved > now) {
    if (moved !== row.at) await moveNotice(row.account, row.id, moved);
    return { againAt: moved };
  }
  const notice = noticeOf(row, now);
  if (!notice) return settle({ outcome: "silent", answer: whyNot(row, now) });
  if (notice.usefulUntil <= now) return settle(TOO_LATE);
  if (row.way.kind === "email" && row.email === null) return settle(NOT_CONFIRMED);
  const at = mayGoAt(notice, row.personal, row.season, now);
  if (at === null) return settle(QUIET);
  return at > now ? { againAt: at } : { row, notice };
}

/** The notice as the season and the settings are now; null where it is no longer to be sent. */
function noticeOf({ season, personal, way, key, at }: ToSend, now: number): Notice | null {
  return noticeLater(season, settingsOf(personal, way.kind), { key, at }, now);
}

/** Why it isn't sent, as far as the season and the settings tell. */
function whyNot({ season, personal, way, key, at, kind }: ToSend, now: number): string {
  return whySilent(season, settingsOf(personal, way.kind), { key, kind, at: Math.max(at, now) });
}

type Handed = Delivery & { gone?: true };

function hand({ row, notice }: Ready, notices: Notice[], now: number): Promise<Handed> {
  const { way, email, key, seasonId, unsubscribeToken } = row;
  if (way.kind === "address") return postNotice(way.target, notice);
  if (way.kind === "push")
    return push(
      way.target,
      together(notices),
      Math.min(...notices.map(({ usefulUntil }) => usefulUntil)) - now,
      [seasonId, ...notices.map((one) => one.key)].join(" "),
    );
  return deliver(noticeMail(email ?? "", notice, `${seasonId} ${key}`, unsubscribeToken));
}

async function push(target: string, said: NoticeText, usefulFor: number, about: string): Promise<Handed> {
  const device = deviceSchema.safeParse(JSON.parse(target));
  if (!device.success) return { outcome: "permanent", said: "That device can’t be reached.", gone: true };
  return pushNotice(device.data, said, usefulFor, about);
}

/** What an answer means for a notice: a temporary one is tried again while there are tries left. */
function settledBy({ outcome, said }: Delivery, last: boolean): Settled {
  if (outcome === "taken") return { outcome: "sent", answer: said };
  if (outcome === "unknown") return { outcome: "unknown", answer: said };
  return { outcome: outcome === "temporary" && !last ? "waiting" : "failed", answer: said };
}

/** A test is useful for a few minutes only. */
const TEST_USE_MS = 300_000;

/** Sends a test in one of the ways at once, records the outcome, and gives it. */
export async function sendTest({ id, way, email, unsubscribeToken }: TestNotice, now: number): Promise<Settled> {
  const delivery: Handed =
    way.kind === "address"
      ? await postNotice(way.target, TEST_NOTICE)
      : way.kind === "push"
        ? await push(way.target, TEST_NOTICE, TEST_USE_MS, id)
        : email === null
          ? { outcome: "permanent", said: NOT_CONFIRMED.answer }
          : await deliver(noticeMail(email, TEST_NOTICE, id, unsubscribeToken));
  const settled = settledBy(delivery, true);
  if (delivery.gone) await endWay(id);
  else await settleNotices([id], settled, now);
  return settled;
}
