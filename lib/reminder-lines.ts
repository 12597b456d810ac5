import "server-only";
import { canSendMail } from "@/lib/mail/deliver";
import { type Personal, SENT_WAYS, type SentWay } from "@/lib/notices/ways";
import { takesPlace } from "@/lib/season/takes-place";
import { dayOf } from "@/lib/season/time";
import type { OwnSeasonView } from "@/lib/season-view";
import { FAILING, noticeState, type WayState } from "@/lib/store/notices";

/** What Today says about reminders. The question is asked once, of a season of one's own, once it has an interview. */
export async function reminderLines({ account, season, sample, zone, now }: OwnSeasonView) {
  const { personal, email, ways } = await noticeState(account.id);
  const pausedUntil = personal?.pausedUntil ?? null;
  return {
    pausedUntil: pausedUntil !== null && pausedUntil >= dayOf(now, personal?.zone ?? zone) ? pausedUntil : null,
    failing: personal === null ? [] : failingWays(personal, ways),
    offer:
      personal === null && !sample && season.interviews.some(takesPlace)
        ? { mail: canSendMail() && email !== null }
        : null,
  };
}

/** The ways that are on and fail, each once: push fails where any of the devices does. */
function failingWays(personal: Personal, ways: readonly WayState[]): SentWay[] {
  return SENT_WAYS.filter((way) => {
    const theirs = ways.filter(({ kind }) => kind === way);
    return personal.ways[way].kinds.length > 0 && theirs.some(({ failures }) => failures >= FAILING);
  });
}
