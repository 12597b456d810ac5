import type { Job } from "@/lib/jobs/job-kind";
import { type Delivery, deliver } from "@/lib/mail/deliver";
import { type Notice, noticesBetween } from "@/lib/notices/notices";
import { settingsOf } from "@/lib/notices/ways";
import { beginNotice, noticeToSend, type Settled, settleNotice, type ToSend } from "@/lib/store/notice-queue";
import type { TestNotice } from "@/lib/store/notices";
import { noticeMail } from "./notice-mail";
import { TEST_SAID } from "./told";
import { postNotice } from "./web-address";

/** Thrown where a notice is to be tried again. */
class NotYet extends Error {
  override name = "NotYet";
}

/**
 * Sends one notice, whose id the job is about, unless it was sent, is being sent, or has nothing to say anymore. Throws where it is to be
 * tried again.
 */
export async function sendNotice({ about, last }: Pick<Job, "about" | "last">, now: number): Promise<void> {
  const row = await noticeToSend(about);
  if (!row) return;
  if (row.outcome === "sending") return settleNotice(row.id, INTERRUPTED, now);
  if (row.outcome !== "waiting") return;
  const notice = noticeOf(row);
  if (!notice) return settleNotice(row.id, NOTHING_LEFT, now);
  if (notice.usefulUntil <= now)
    return settleNotice(row.id, { outcome: "silent", answer: "It was too late for it." }, now);
  if (row.way.kind === "email" && row.email === null) return settleNotice(row.id, NOT_CONFIRMED, now);
  if (!(await beginNotice(row.id, notice.subject))) return;
  const settled = settledBy(await hand(row, notice), last);
  await settleNotice(row.id, settled, now);
  if (settled.outcome === "waiting") throw new NotYet("try again");
}

const INTERRUPTED: Settled = {
  outcome: "unknown",
  answer: "The server stopped while this was being sent. It may have arrived, so it isn’t sent again.",
};
const NOTHING_LEFT: Settled = { outcome: "silent", answer: "It was done, moved, put off, or turned off by then." };
const NOT_CONFIRMED: Settled = { outcome: "silent", answer: "Your email address isn’t confirmed." };

/** The notice as the season and the settings are now; null where it does not go out anymore. */
function noticeOf({ season, personal, way, key, at }: ToSend): Notice | null {
  return (
    noticesBetween(season, settingsOf(personal, way.kind), at - 1, at).find((notice) => notice.key === key) ?? null
  );
}

function hand({ way, email, key, seasonId, unsubscribeToken }: ToSend, notice: Notice): Promise<Delivery> {
  if (way.kind === "address") return postNotice(way.target, notice);
  return deliver(noticeMail(email ?? "", notice, `${seasonId} ${key}`, unsubscribeToken));
}

/** What an answer means for a notice: a temporary one is tried again while there are tries left. */
function settledBy({ outcome, said }: Delivery, last: boolean): Settled {
  if (outcome === "taken") return { outcome: "sent", answer: said };
  if (outcome === "unknown") return { outcome: "unknown", answer: said };
  return { outcome: outcome === "temporary" && !last ? "waiting" : "failed", answer: said };
}

/** Sends a test in a way at once, writes down what became of it, and gives it. */
export async function sendTest({ id, target, email, unsubscribeToken }: TestNotice, now: number): Promise<Settled> {
  const delivery =
    target !== ""
      ? await postNotice(target, TEST_SAID)
      : email === null
        ? { outcome: "permanent" as const, said: NOT_CONFIRMED.answer }
        : await deliver(noticeMail(email, TEST_SAID, id, unsubscribeToken));
  const settled = settledBy(delivery, true);
  await settleNotice(id, settled, now);
  return settled;
}
