import type { Metadata } from "next";
import { RankListView } from "@/components/rank-list/rank-list-view";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Rank list" };

export default async function RankListPage() {
  return <RankListView view={await seasonView()} />;
}
