import type { Metadata } from "next";
import { TodayView } from "@/components/today/today-view";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Today" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function TodayPage({ searchParams }: Props) {
  const { all } = await searchParams;
  return <TodayView view={await seasonView()} all={all} />;
}
