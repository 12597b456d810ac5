import type { Metadata } from "next";
import { RemindersView } from "@/components/notices/reminders-view";
import { canSendMail } from "@/lib/mail/deliver";
import { seasonView } from "@/lib/season-view";
import { pushKey } from "@/lib/sending/push";
import { calendarFeed } from "@/lib/store/calendar-feeds";
import { FAILING, listNotices, noticeState } from "@/lib/store/notices";

export const metadata: Metadata = { title: "Reminders that reach you" };

/** How many sent notices are listed at most. */
const LATELY = 40;

export default async function RemindersPage() {
  const view = await seasonView();
  const { id } = view.account;
  const [state, lately, feed] = await Promise.all([noticeState(id), listNotices(id, LATELY), calendarFeed(id)]);
  return (
    <RemindersView
      view={view}
      state={state}
      lately={lately}
      mail={canSendMail()}
      feed={feed !== null}
      pushKey={pushKey()}
      failingFrom={FAILING}
    />
  );
}
