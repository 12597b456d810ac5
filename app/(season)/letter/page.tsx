import type { Metadata } from "next";
import { LetterView } from "@/components/letter/letter-view";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "#1 letter" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LetterPage({ searchParams }: Props) {
  const { to } = await searchParams;
  return <LetterView view={await seasonView()} to={to} />;
}
