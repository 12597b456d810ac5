"use client";

import { IconHistory, IconTrash } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { restoreDraft } from "@/components/drafts/actions";
import { settle } from "@/components/form/settle";
import { Dialog } from "@/components/ui/dialog";
import { lazily } from "@/components/ui/lazily";
import { Menu } from "@/components/ui/menu";
import { MoreButton } from "@/components/ui/more-button";
import { say } from "@/components/ui/undo";
import { formatMoment } from "@/lib/season/format";
import type { DraftVersion } from "@/lib/store/drafts";
import { deleteDraft } from "./delete-draft";

/** Comes with its comparison of texts when it is opened. */
const EarlierVersions = lazily(() => import("./earlier-versions").then((module) => module.EarlierVersions));

const UNSAVED = "Not restored: your latest text isn’t saved yet. Try again in a moment.";

/** What else can be done with a draft. */
export function DraftMenu({
  draftId,
  program,
  present,
  zone,
  saveAll,
  onRestored,
  onDeleted,
}: {
  draftId: string;
  program: string;
  /** What the letter says in the fields. */
  present: () => { subject: string; body: string };
  zone: string;
  /** Sends what the server does not have; the draft's id once it has every word, null where it does not. */
  saveAll: () => Promise<string | null>;
  /** The server restored an earlier text, as this version of it. */
  onRestored: (text: { subject: string; body: string }, version: number) => void;
  /** It was deleted: nothing more is saved of it. */
  onDeleted: () => void;
}) {
  const router = useRouter();
  const [opened, setOpened] = useState(false);

  function onDelete() {
    return deleteDraft(draftId, program, {
      gone: () => {
        onDeleted();
        router.push("/drafts");
      },
    });
  }

  /** Restores a version; what was typed until then is saved first, and is a version itself afterward. */
  async function restore(version: string) {
    if ((await saveAll()) === null) return { ok: false as const, problem: UNSAVED };
    const settled = await settle(restoreDraft, { id: draftId, version });
    if (settled.ok) onRestored(settled.result, settled.result.version);
    return settled;
  }

  async function onRestore(version: DraftVersion): Promise<string | null> {
    const restored = await restore(version.id);
    if (!restored.ok) return restored.problem;
    const { kept } = restored.result;
    setOpened(false);
    say(
      `Restored the version from before ${formatMoment(version.at, zone, "moment")}.`,
      kept === null
        ? undefined
        : async () => {
            const undone = await restore(kept);
            return undone.ok ? "Undone." : undone.problem;
          },
    );
    return null;
  }

  return (
    <>
      <Menu
        width={200}
        button={<MoreButton label="More about this draft" />}
        choices={[
          {
            key: "versions",
            label: "Earlier versions",
            icon: <IconHistory className="icon" aria-hidden />,
            onChoose: () => setOpened(true),
          },
          { key: "delete", label: "Delete", icon: <IconTrash className="icon" aria-hidden />, onChoose: onDelete },
        ]}
      />
      <Dialog opened={opened} onClose={() => setOpened(false)} title="Earlier versions" width={820}>
        <EarlierVersions draftId={draftId} present={present()} zone={zone} onRestore={onRestore} />
      </Dialog>
    </>
  );
}
