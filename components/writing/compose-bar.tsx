"use client";

import { memo } from "react";
import { Countdown } from "@/components/reminders/countdown";
import { TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import type { ReminderState } from "@/lib/rules";
import type { Program } from "@/lib/season/schema";
import styles from "./compose.module.css";
import { DraftMenu } from "./draft-menu";
import { SaveStatus } from "./save-status";
import type { DraftSaving } from "./use-draft";
import type { Written } from "./written";

/** The bar over the writing screen: what is written to whom, its clock, whether it is saved. Drawn apart from the keys in the letter. */
export const ComposeBar = memo(function ComposeBar({
  title,
  clock,
  program,
  id,
  status,
  present,
  zone,
  now,
  saveAll,
  onRestored,
  onDeleted,
}: {
  title: string;
  clock: { state: ReminderState; lateAt: number } | null;
  program: Pick<Program, "id" | "name">;
  /** Null while the server has not stored the draft. */
  id: string | null;
  /** What stands in the fields now. */
  present: () => Written;
  zone: string;
  now: number;
} & Pick<DraftSaving, "status" | "saveAll"> & {
    onRestored: DraftSaving["restored"];
    onDeleted: DraftSaving["abandon"];
  }) {
  return (
    <TopBar
      title={title}
      sub={clock && <Countdown {...clock} serverNow={now} />}
      crumb={{ href: "/drafts", label: "Drafts" }}
      log={null}
      actions={
        <>
          <SaveStatus status={status} stored={id !== null} zone={zone} />
          <ButtonLink look="ghost" href={`/programs/${program.id}`} className={styles.past}>
            Past messages
          </ButtonLink>
          {id && (
            <DraftMenu
              draftId={id}
              program={program.name}
              present={present}
              zone={zone}
              saveAll={saveAll}
              onRestored={onRestored}
              onDeleted={onDeleted}
            />
          )}
        </>
      }
    />
  );
});
