import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ThankYousView } from "@/components/writing/thank-yous-view";
import { interviewShown } from "@/lib/interview-shown";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const about = await interviewShown(props);
  return { title: about ? `Thank-yous for ${about.program.name}` : "Thank-yous" };
}

export default async function ThankYousPage(props: Props) {
  const about = await interviewShown(props);
  if (!about) notFound();
  return <ThankYousView {...about} />;
}
