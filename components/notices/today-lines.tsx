import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { formatDay } from "@/lib/season/format";
import { listOf } from "@/lib/season/words";
import type { WayState } from "@/lib/store/notices";
import { WAY_WORDS } from "./kind-words";
import { OfferPart } from "./offer-part";

/** What Today says about reminders: that they are paused, that a way fails, or the question that is asked once. */
export type ReminderLines = {
  /** The day through which nothing is sent. */
  pausedUntil: string | null;
  failing: WayState[];
  /** Null where nothing is asked. */
  offer: { mail: boolean } | null;
};

/** The lines of Today about reminders; nothing where there is nothing to say. */
export function TodayLines({ pausedUntil, failing, offer }: ReminderLines) {
  return (
    <>
      {failing.length > 0 && (
        <Callout level="stop">
          Reminders aren’t reaching you: {listOf(failing.map(({ kind }) => WAY_WORDS[kind].toLowerCase()))} failed three
          times or more.{" "}
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
