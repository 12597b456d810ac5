import type { Metadata } from "next";
import { DecodeView } from "./decode-view";

export const metadata: Metadata = { title: "Decode a reply" };

export default function DecodePage() {
  return <DecodeView />;
}
