import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InterviewView } from "@/components/interviews/interview-view";
import { seasonView } from "@/lib/season-view";

type Props = { params: Promise<{ id: string }> };

async function found({ params }: Props) {
  const { id } = await params;
  const view = await seasonView();
  const interview = view.season.interviews.find((candidate) => candidate.id === id);
  const program = view.season.programs.find((candidate) => candidate.id === interview?.programId);
  return interview && program ? { view, interview, program } : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const about = await found(props);
  return { title: about ? `Interview, ${about.program.name}` : "Interview" };
}

export default async function InterviewPage(props: Props) {
  const about = await found(props);
  if (!about) notFound();
  return <InterviewView {...about} />;
}
