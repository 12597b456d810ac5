import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InterviewView } from "@/components/interviews/interview-view";
import { interviewShown } from "@/lib/interview-shown";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const about = await interviewShown(props);
  return { title: about ? `Interview, ${about.program.name}` : "Interview" };
}

export default async function InterviewPage(props: Props) {
  const about = await interviewShown(props);
  if (!about) notFound();
  return <InterviewView {...about} />;
}
