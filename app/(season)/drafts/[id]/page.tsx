import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { TopBar } from "@/components/shell/top-bar";
import { preflight } from "@/lib/rules";
import { KIND_WORDS } from "@/lib/season/words";
import { seasonView } from "../../view";
import { DraftEditor } from "./draft-editor";

export const metadata: Metadata = { title: "Draft" };

export default async function DraftPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { season, now, revision } = await seasonView();
  const draft = season.drafts.find((known) => known.id === id);
  // Sent or deleted, here or in another tab: the list is where one would go next.
  if (!draft) redirect("/drafts");
  const program = season.programs.find((known) => known.id === draft.programId);
  const contacts = season.contacts.filter(({ programId }) => programId === draft.programId);
  return (
    <>
      <TopBar
        title={program?.name ?? ""}
        sub={KIND_WORDS[draft.kind]}
        crumb={{ href: "/drafts", label: "Drafts" }}
        log={null}
      />
      <DraftEditor
        key={draft.id}
        draft={draft}
        program={program?.name ?? ""}
        contacts={contacts}
        findings={preflight(season, { ...draft, acknowledged: [] }, now).findings}
        revision={revision}
      />
    </>
  );
}
