import type { Metadata } from "next";
import { type MergeQuery, MergeView } from "@/components/merge/merge-view";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Merge programs" };

export default async function MergeProgramsPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Promise<MergeQuery>;
}) {
  const [{ id }, query, view] = await Promise.all([params, searchParams, seasonView()]);
  return <MergeView view={view} noun="program" id={id} query={query} />;
}
