import "server-only";
import { canSendMail } from "@/lib/mail/deliver";
import { takesPlace } from "@/lib/season/takes-place";
import { dayOf } from "@/lib/season/time";
import type { OwnSeasonView } from "@/lib/season-view";
import { FAILING, noticeState } from "@/lib/store/notices";

/** What Today says about reminders. The question is asked once, of a season of one's own, once it has an interview. */
export async function reminderLines({ account, season, sample, zone, now }: OwnSeasonView) {
  const { personal, email, ways } = await noticeState(account.id);
  const pausedUntil = personal?.pausedUntil ?? null;
  return {
    pausedUntil: pausedUntil !== null && pausedUntil >= dayOf(now, personal?.zone ?? zone) ? pausedUntil : null,
    failing: ways.filter(({ failures }) => failures >= FAILING),
    offer:
      personal === null && !sample && season.interviews.some(takesPlace)
        ? { mail: canSendMail() && email !== null }
        : null,
  };
}
