import type { Metadata } from "next";
import { OfflinePage } from "@/components/offline/offline-page";

export const metadata: Metadata = { title: "Offline" };

/** What the worker answers with, at any address, where the server doesn't: it holds nobody's data, and draws what this device keeps. */
export default function Offline() {
  return <OfflinePage />;
}
