import type { Metadata } from "next";
import { DraftsView } from "@/components/drafts/drafts-view";
import { seasonView } from "@/lib/season-view";
import { draftChanges } from "@/lib/store/drafts";

export const metadata: Metadata = { title: "Drafts" };

export default async function DraftsPage() {
  const view = await seasonView();
  return <DraftsView view={view} changes={await draftChanges(view.account.id)} />;
}
