import type { Metadata } from "next";
import { deviceMark } from "@/components/notices/device-mark";
import { RemindersView } from "@/components/notices/reminders-view";
import { canSendMail } from "@/lib/mail/deliver";
import { seasonView } from "@/lib/season-view";
import { endpointOf, pushKey } from "@/lib/sending/push";
import { calendarFeed } from "@/lib/store/calendar-feeds";
import { countNotices, FAILING, listNotices, noticeState } from "@/lib/store/notices";

export const metadata: Metadata = { title: "Reminders that reach you" };

/** How many sent notices are listed at first, and where all are asked for. */
const LATELY = 40;
const ALL = 2_000;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RemindersPage({ searchParams }: Props) {
  const all = (await searchParams).sent === "all";
  const view = await seasonView();
  const { id } = view.account;
  const [state, lately, kept, feed] = await Promise.all([
    noticeState(id),
    listNotices(id, all ? ALL : LATELY),
    countNotices(id),
    calendarFeed(id),
  ]);
  const devices = state.ways.filter(({ kind }) => kind === "push");
  const marks = await Promise.all(devices.map(({ target }) => deviceMark(endpointOf(target))));
  return (
    <RemindersView
      view={view}
      state={state}
      lately={lately}
      kept={kept}
      all={all}
      marks={marks}
      mail={canSendMail()}
      feed={feed}
      pushKey={pushKey()}
      failingFrom={FAILING}
    />
  );
}
