import type { Metadata } from "next";
import { TopBar } from "@/components/shell/top-bar";
import { StrengthList } from "@/components/strengths/strength-list";
import { strengthRows } from "@/components/strengths/strength-rows";
import { unarchived } from "@/lib/season/archived";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Strengths" };

export default async function StrengthsPage() {
  const { season, now, zone } = await seasonView();
  const rows = strengthRows(season, now, zone);
  const interviewed = unarchived(season.programs).filter(
    ({ stage, contactPolicy }) => stage === "interviewed" && contactPolicy === "open",
  );
  return (
    <>
      <TopBar title="Strengths" sub={rows.length > 0 ? rows.length : undefined} />
      <StrengthList rows={rows} interviewed={interviewed.map(({ id, name }) => ({ id, name }))} />
    </>
  );
}
