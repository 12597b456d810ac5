import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ThankYousView } from "@/components/writing/thank-yous-view";
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
  return { title: about ? `Thank-yous for ${about.program.name}` : "Thank-yous" };
}

export default async function ThankYousPage(props: Props) {
  const about = await found(props);
  if (!about) notFound();
  return <ThankYousView {...about} />;
}
