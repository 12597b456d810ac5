import type { Metadata } from "next";
import { InterviewsView } from "@/components/interviews/interviews-view";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Interviews" };

export default async function InterviewsPage() {
  return <InterviewsView view={await seasonView()} />;
}
