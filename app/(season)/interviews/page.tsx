import type { Metadata } from "next";
import { InterviewsView } from "@/components/interviews/interviews-view";
import type { AskedPage } from "@/lib/season/pages";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Interviews" };

type Props = { searchParams: Promise<{ coming?: AskedPage; past?: AskedPage }> };

export default async function InterviewsPage({ searchParams }: Props) {
  return <InterviewsView view={await seasonView()} asked={await searchParams} />;
}
