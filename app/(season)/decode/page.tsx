import type { Metadata } from "next";
import { DecodeView } from "@/components/decode/decode-view";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Decode a reply" };

export default async function DecodePage() {
  const { seasonId, revision } = await seasonView();
  return <DecodeView key={seasonId} seasonId={seasonId} revision={revision} />;
}
