import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AfterView } from "@/components/after-interview/after-view";
import { interviewShown } from "@/lib/interview-shown";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const about = await interviewShown(props);
  return { title: about ? `After the interview, ${about.program.name}` : "After the interview" };
}

export default async function AfterInterviewPage(props: Props) {
  const about = await interviewShown(props);
  if (!about) notFound();
  return <AfterView {...about} />;
}
