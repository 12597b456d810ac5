import type { Metadata } from "next";
import { headers } from "next/headers";
import { CalendarView } from "@/components/calendar/calendar-view";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Calendar" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CalendarPage({ searchParams }: Props) {
  const asked = await searchParams;
  return <CalendarView view={await seasonView()} asked={asked} phone={await onPhone()} />;
}

/** Whether the browser says that it is a phone's: there an agenda is what fits. A guess that any address overrules. */
async function onPhone(): Promise<boolean> {
  const given = await headers();
  return given.get("sec-ch-ua-mobile") === "?1" || /\bMobi/.test(given.get("user-agent") ?? "");
}
