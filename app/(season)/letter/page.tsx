import type { Metadata } from "next";
import { LetterView } from "@/components/letter/letter-view";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "#1 letter" };

export default async function LetterPage() {
  return <LetterView view={await seasonView()} />;
}
