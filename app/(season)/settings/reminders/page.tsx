import type { Metadata } from "next";
import { deviceMark } from "@/components/notices/device-mark";
import { RemindersView } from "@/components/notices/reminders-view";
import { canSendMail } from "@/lib/mail/deliver";
import { seasonView } from "@/lib/season-view";
import { endpointOf, pushKey } from "@/lib/sending/push";
import { calendarFeed } from "@/lib/store/calendar-feeds";
import { FAILING, listNotices, noticeState } from "@/lib/store/notices";

export const metadata: Metadata = { title: "Reminders that reach you" };

/** How many sent notices are listed at first, and where all are asked for: more than a season sends while they are kept. */
const LATELY = 40;
const ALL = 2_000;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RemindersPage({ searchParams }: Props) {
  const most = (await searchParams).sent === "all" ? ALL : LATELY;
  const view = await seasonView();
  const { id } = view.account;
  const [state, found, feed] = await Promise.all([noticeState(id), listNotices(id, most + 1), calendarFeed(id)]);
  const devices = state.ways.filter(({ kind }) => kind === "push");
  const marks = await Promise.all(devices.map(({ target }) => deviceMark(endpointOf(target))));
  return (
    <RemindersView
      view={view}
      state={state}
      lately={found.slice(0, most)}
      more={found.length > most}
      marks={marks}
      mail={canSendMail()}
      feed={feed !== null}
      pushKey={pushKey()}
      failingFrom={FAILING}
    />
  );
}
