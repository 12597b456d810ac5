import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import type { SentWay } from "@/lib/notices/ways";
import { formatDay } from "@/lib/season/format";
import { listOf } from "@/lib/season/words";
import { WAY_WORDS } from "./kind-words";
import { OfferPart } from "./offer-part";

/** What Today says about reminders: that they are paused, that a way fails, or the question that is asked once. */
export type ReminderLines = {
  /** The day through which nothing is sent. */
  pausedUntil: string | null;
  /** The ways that are on and fail. */
  failing: SentWay[];
  /** Null where nothing is asked. */
  offer: { mail: boolean } | null;
};

/** The lines of Today about reminders; nothing where there is nothing to say. */
export function TodayLines({ pausedUntil, failing, offer }: ReminderLines) {
  return (
    <>
      {failing.length > 0 && (
        <Callout level="stop">
          {failingWords(failing)}{" "}
          <Link className="link" href="/settings/reminders">
            See why
          </Link>
        </Callout>
      )}
      {pausedUntil && (
        <Callout level="notice">
          Reminders are paused through {formatDay(pausedUntil, "weekday")}.{" "}
          <Link className="link" href="/settings/reminders">
            Change
          </Link>
        </Callout>
      )}
      {offer && <OfferPart mail={offer.mail} />}
    </>
  );
}

/** "Reminders aren’t reaching you: email and push each failed three times or more." */
function failingWords(failing: SentWay[]): string {
  const ways = listOf(failing.map((way) => WAY_WORDS[way].toLowerCase()));
  return `Reminders aren’t reaching you: ${ways}${failing.length > 1 ? " each" : ""} failed three times or more.`;
}
