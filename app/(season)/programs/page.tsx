import type { Metadata } from "next";
import { ProgramsView } from "@/components/programs/programs-view";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Programs" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ProgramsPage({ searchParams }: Props) {
  const { show } = await searchParams;
  return <ProgramsView view={await seasonView()} show={show} />;
}
