import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Composer } from "@/components/writing/composer";
import { draftProps } from "@/components/writing/opened-draft";
import { seasonView } from "@/lib/season-view";
import { draftChanges } from "@/lib/store/drafts";

export const metadata: Metadata = { title: "Write" };

export default async function WriteDraftPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const view = await seasonView();
  const props = draftProps(view, id, (await draftChanges(view.account.id)).get(id));
  // Sent or deleted, here or in another tab: the list is where one would go next.
  if (!props) redirect("/drafts");
  return <Composer key={id} {...props} />;
}
