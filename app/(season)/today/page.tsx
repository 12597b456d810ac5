import type { Metadata } from "next";
import { TodayView } from "@/components/today/today-view";
import { reminderLines } from "@/lib/reminder-lines";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Today" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function TodayPage({ searchParams }: Props) {
  const { all } = await searchParams;
  const view = await seasonView();
  return <TodayView view={view} all={all} reminders={await reminderLines(view)} />;
}
