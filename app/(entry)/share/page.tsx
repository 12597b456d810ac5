import type { Metadata } from "next";
import { ShareView } from "@/components/share/share-view";
import { currentAccount } from "@/lib/auth";

export const metadata: Metadata = { title: "Shared" };

/** Where another app's share leads, signed in or not. */
export default async function SharePage() {
  return <ShareView signedIn={(await currentAccount()) !== null} />;
}
