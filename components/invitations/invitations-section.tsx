"use client";

import { useCallback, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Invitation, Program } from "@/lib/season/schema";
import { count } from "@/lib/season/words";
import { InvitationDialog } from "./invitation-dialog";
import { InvitationLine } from "./invitation-line";
import type { InvitationRow } from "./invitation-rows";
import styles from "./invitations.module.css";

type Rows = { open: InvitationRow[]; waitlisted: InvitationRow[]; settled: InvitationRow[] };

/** Invitations that want an answer, each with its deadline; waitlists; and, folded, what is settled. */
export function InvitationsSection({
  rows,
  programs,
  zone,
  now,
}: {
  rows: Rows;
  programs: Pick<Program, "id" | "name" | "stage">[];
  zone: string;
  now: number;
}) {
  const [editing, setEditing] = useState<Invitation | "new" | null>(null);
  const close = useCallback(() => setEditing(null), []);
  const line = (row: InvitationRow) => (
    <InvitationLine key={row.invitation.id} row={row} serverNow={now} onEdit={() => setEditing(row.invitation)} />
  );
  return (
    <section aria-labelledby="invitations" className={styles.invitations}>
      <div className={styles.head}>
        <h2 className="section-title" id="invitations">
          Invitations{" "}
          <span className="count">
            {rows.open.length > 0 ? `${rows.open.length} to answer` : "none to answer"}
            {rows.waitlisted.length > 0 && `, ${rows.waitlisted.length} waitlisted`}
          </span>
        </h2>
        {programs.length > 0 && (
          <Button size="sm" onClick={() => setEditing("new")}>
            Add invitation
          </Button>
        )}
      </div>
      {rows.open.length + rows.waitlisted.length > 0 && <ul>{[...rows.open, ...rows.waitlisted].map(line)}</ul>}
      {rows.settled.length > 0 && (
        <details className={styles.settled}>
          <summary>{count(rows.settled.length, "invitation")} answered</summary>
          <ul>{rows.settled.map(line)}</ul>
        </details>
      )}
      <InvitationDialog
        opened={editing !== null}
        invitation={editing === "new" || editing === null ? undefined : editing}
        programs={programs}
        zone={zone}
        now={now}
        onClose={close}
      />
    </section>
  );
}
