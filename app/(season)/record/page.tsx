import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RecordView } from "@/components/record/record-view";
import type { AskedPage } from "@/lib/season/pages";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Record" };

type Props = { searchParams: Promise<{ program?: string | string[]; page?: AskedPage; print?: string | string[] }> };

export default async function RecordPage({ searchParams }: Props) {
  const view = await seasonView();
  const { program: asked, page, print } = await searchParams;
  const program = view.season.programs.find(({ id }) => id === asked) ?? null;
  if (asked !== undefined && !program) notFound();
  return <RecordView view={view} program={program} page={page} print={print === "1"} />;
}
