import type { Metadata } from "next";
import { MergeView } from "@/components/merge/merge-view";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Merge programs" };

export default async function MergeProgramsPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ with?: string | string[]; new?: string }>;
}) {
  const [{ id }, { with: other, new: added }, view] = await Promise.all([params, searchParams, seasonView()]);
  return (
    <MergeView
      view={view}
      noun="program"
      id={id}
      other={typeof other === "string" ? other : undefined}
      isNew={added !== undefined}
    />
  );
}
