import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Composer } from "@/components/writing/composer";
import { composerProps } from "@/components/writing/composer-props";
import { templateIn } from "@/components/writing/start";
import { writtenOf } from "@/components/writing/written";
import { seasonView } from "@/lib/season-view";
import { draftChanges } from "@/lib/store/drafts";
import { factsFor } from "@/lib/templates";

export const metadata: Metadata = { title: "Write" };

export default async function WriteDraftPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const view = await seasonView();
  const draft = view.season.drafts.find((known) => known.id === id);
  const program = view.season.programs.find((known) => known.id === draft?.programId);
  // Sent or deleted, here or in another tab: the list is where one would go next.
  if (!draft || !program) redirect("/drafts");
  const { version, at } = (await draftChanges(view.account.id)).get(id) ?? { version: 1, at: null };
  const changedAt = at === null ? view.now : Date.parse(at);
  const facts = factsFor(view.season, draft, view.now);
  const template = templateIn(draft, facts);
  const laid = template && { template: template.id, letter: template.write(facts) };
  return (
    <Composer
      key={id}
      {...composerProps(view, program, { draftId: id, version, written: writtenOf(draft), laid, changedAt })}
    />
  );
}
