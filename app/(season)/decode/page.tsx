import type { Metadata } from "next";
import { seasonView } from "../view";
import { DecodeView } from "./decode-view";

export const metadata: Metadata = { title: "Decode a reply" };

export default async function DecodePage() {
  const { seasonId } = await seasonView();
  return <DecodeView key={seasonId} seasonId={seasonId} />;
}
