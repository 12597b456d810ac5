import type { Metadata } from "next";
import { BringIn } from "@/components/bring-in/bring-in";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Bring in" };

/** One way in for spreadsheets, calendars, mail, and contacts. */
export default async function BringInPage() {
  await seasonView();
  return <BringIn />;
}
