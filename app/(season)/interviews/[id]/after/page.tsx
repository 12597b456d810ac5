import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AfterView } from "@/components/after-interview/after-view";
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
  return { title: about ? `After the interview, ${about.program.name}` : "After the interview" };
}

export default async function AfterInterviewPage(props: Props) {
  const about = await found(props);
  if (!about) notFound();
  return <AfterView {...about} />;
}
