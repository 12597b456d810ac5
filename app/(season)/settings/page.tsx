import type { Metadata } from "next";
import { SettingsView } from "@/components/settings/settings-view";
import { seasonView } from "@/lib/season-view";
import { calendarFeed } from "@/lib/store/calendar-feeds";
import { listSeasons } from "@/lib/store/seasons";
import { listSessions } from "@/lib/store/sessions";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const view = await seasonView();
  const { id } = view.account;
  const [seasons, sessions, feed] = await Promise.all([listSeasons(id), listSessions(id), calendarFeed(id)]);
  return <SettingsView view={view} seasons={seasons} sessions={sessions} feedMadeAt={feed?.madeAt ?? null} />;
}
