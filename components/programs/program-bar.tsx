"use client";

import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { removeRow } from "@/components/form/remove-row";
import { settle, undoing } from "@/components/form/settle";
import { mergeHref } from "@/components/merge/merge-href";
import { Link } from "@/components/ui/link";
import { Menu } from "@/components/ui/menu";
import { MoreButton } from "@/components/ui/more-button";
import { say } from "@/components/ui/undo";
import { useKeys } from "@/components/ui/use-keys";
import type { Program } from "@/lib/season/schema";
import { changePrograms, removeProgram } from "./actions";
import styles from "./program-bar.module.css";

type Named = Pick<Program, "id" | "name">;
type Filed = Named & Pick<Program, "archived">;

/** The programs before and after this one in the list, by their links or the keys [ and ]. */
export function Neighbours({
  place,
  count,
  previous,
  next,
  path = "/programs",
}: {
  place: number;
  count: number;
  previous: Named | null;
  next: Named | null;
  path?: string;
}) {
  const router = useRouter();
  useKeys({
    "[": () => previous && router.push(`${path}/${previous.id}`),
    "]": () => next && router.push(`${path}/${next.id}`),
  });
  return (
    <nav className={styles.neighbours} aria-label="Programs before and after">
      {previous && (
        <Link className="btn btn-ghost btn-sm btn-icon" href={`${path}/${previous.id}`} title={previous.name}>
          <IconChevronLeft className="icon" aria-label={`Previous: ${previous.name}`} />
        </Link>
      )}
      <span className={`meta tnum ${styles.place}`}>
        {place} of {count}
      </span>
      {next && (
        <Link className="btn btn-ghost btn-sm btn-icon" href={`${path}/${next.id}`} title={next.name}>
          <IconChevronRight className="icon" aria-label={`Next: ${next.name}`} />
        </Link>
      )}
    </nav>
  );
}

/** Edit, archive and delete. A deleted program goes with all that hangs on it, and comes back whole. */
export function ProgramMenu({ program }: { program: Filed }) {
  const router = useRouter();

  const remove = () =>
    removeRow(removeProgram, program.id, {
      gone: () => router.push("/programs"),
      deleted: `Deleted ${program.name} and everything logged for it.`,
      back: `Restored ${program.name}.`,
    });

  async function archive(archived: boolean) {
    const to = (value: boolean) => ({
      changes: [{ id: program.id, archived: value, was: { archived: !value } }],
    });
    const sent = await settle(changePrograms, to(archived));
    if (!sent.ok) return say(sent.problem);
    say(
      archived ? `Archived ${program.name}. Its reminders are off.` : `Restored ${program.name}.`,
      undoing(changePrograms, to(!archived), "Undone."),
    );
  }

  return (
    <Menu
      width={200}
      button={<MoreButton label="Edit or delete this program" />}
      choices={[
        { key: "edit", label: "Edit program", href: `/programs/${program.id}/edit` },
        { key: "record", label: "Record of messages", href: `/record?program=${program.id}` },
        { key: "find", label: "What it states and you meet", href: `/find/${program.id}` },
        { key: "merge", label: "Merge with…", href: mergeHref("program", program.id) },
        {
          key: "archive",
          label: program.archived ? "Restore" : "Archive",
          onChoose: () => archive(!program.archived),
        },
        { key: "delete", label: "Delete", onChoose: remove },
      ]}
    />
  );
}
