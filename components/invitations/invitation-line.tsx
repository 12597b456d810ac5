"use client";

import { IconDoorExit, IconHourglass, IconPencil, IconRestore, IconTrash } from "@tabler/icons-react";
import { removeRow } from "@/components/form/remove-row";
import { bothSaid, settle, undoing } from "@/components/form/settle";
import { changeProgram } from "@/components/programs/actions";
import { Countdown } from "@/components/reminders/countdown";
import { Button, ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Menu } from "@/components/ui/menu";
import { MoreButton } from "@/components/ui/more-button";
import { say } from "@/components/ui/undo";
import { INVITATION_REPLY_HOURS } from "@/lib/season/reply-by";
import type { Invitation, Program } from "@/lib/season/schema";
import { INVITATION_WORDS, STAGE_WORDS } from "@/lib/season/words";
import { answerInvitation, removeInvitation } from "./actions";
import type { InvitationRow } from "./invitation-rows";
import styles from "./invitations.module.css";
import { stageBeforeInvitation } from "./stage-before";

type Stage = Program["stage"];
type Answer = Invitation["answer"];

const SAYS: Record<NonNullable<Answer>, string> = {
  accepted: "is accepted",
  waitlisted: "is waitlisted",
  declined: "is declined",
};
const says = (answer: Answer) => (answer === null ? "is waiting for an answer" : SAYS[answer]);

/** An invitation with its clock, and what can be answered. */
export function InvitationLine({
  row,
  serverNow,
  onEdit,
}: {
  row: InvitationRow;
  serverNow: number;
  onEdit: () => void;
}) {
  const { invitation, program, came, wanted, usual, replyBy, state } = row;
  const { id, answer } = invitation;
  const about = `The invitation from ${program.name}`;
  const open = answer === null;

  async function change(next: Answer) {
    const to = (wanted: Answer, was: Answer) => ({ id, answer: wanted, was: { answer: was } });
    const changed = await settle(answerInvitation, to(next, answer));
    if (!changed.ok) return say(bothSaid(changed, { field: "answer", label: "the answer", words: INVITATION_WORDS }));
    say(`${about} ${says(next)}.`, undoing(answerInvitation, to(answer, next), `Undone. ${about} ${says(answer)}.`));
  }

  const before = open ? stageBeforeInvitation(program.stage) : null;
  async function setInvited(from: NonNullable<typeof before>) {
    const move = (to: Stage, was: Stage) => ({ id: program.id, change: { stage: to }, was: { stage: was } });
    const moved = await settle(changeProgram, move("invited", from));
    if (!moved.ok) return say(moved.problem);
    const words = `Stage: ${STAGE_WORDS[from]} again.`;
    say(`${program.name}: stage set to ${STAGE_WORDS.invited}.`, undoing(changeProgram, move(from, "invited"), words));
  }

  const remove = () =>
    removeRow(removeInvitation, id, {
      deleted: `Deleted the invitation from ${program.name}.`,
      back: `Restored the invitation from ${program.name}.`,
    });

  return (
    <li
      // Where a reminder leads.
      id={`invitation-${id}`}
      className={`${styles.line} ${state ? (styles[state] ?? "") : ""}`}
      data-invitation={id}
    >
      <span className={styles.what}>
        <span className="row wrap" style={{ gap: "2px 8px" }}>
          <Link className={`${styles.name} tap`} href={`/programs/${program.id}`}>
            {program.name}
          </Link>
          {answer && <span className="tag">{INVITATION_WORDS[answer]}</span>}
        </span>
        <span className="meta">
          Received {came}
          {open && (
            <>
              {" · "}answer {wanted}
              {usual && `, ${INVITATION_REPLY_HOURS} hours`}
            </>
          )}
        </span>
        {invitation.notes && <span className="meta preserve">{invitation.notes}</span>}
      </span>
      {open && state && (
        <span className={styles.clock}>
          <Countdown state={state} lateAt={replyBy} serverNow={serverNow} />
        </span>
      )}
      <span className={styles.ways}>
        {before && (
          <Button
            size="sm"
            look="ghost"
            aria-label={`Set ${program.name} to ${STAGE_WORDS.invited}`}
            onClick={() => setInvited(before)}
          >
            Set stage to {STAGE_WORDS.invited}
          </Button>
        )}
        {(open || answer === "waitlisted") && (
          <ButtonLink
            size="sm"
            href={`/interviews/new?${new URLSearchParams({ program: program.id, invitation: id })}`}
            aria-label={`Add the date booked at ${program.name}`}
          >
            {open ? "Add the date" : "A date opened up"}
          </ButtonLink>
        )}
        <Menu
          width={220}
          button={<MoreButton size="sm" label={`More about the invitation from ${program.name}`} />}
          choices={[
            answer !== "waitlisted" && {
              key: "waitlisted",
              label: "No dates left: waitlisted",
              icon: <IconHourglass className="icon" aria-hidden />,
              onChoose: () => change("waitlisted"),
            },
            answer !== "declined" && {
              key: "declined",
              label: "I declined",
              icon: <IconDoorExit className="icon" aria-hidden />,
              onChoose: () => change("declined"),
            },
            !open && {
              key: "open",
              label: "Not answered yet",
              icon: <IconRestore className="icon" aria-hidden />,
              onChoose: () => change(null),
            },
            { key: "edit", label: "Edit", icon: <IconPencil className="icon" aria-hidden />, onChoose: onEdit },
            { key: "delete", label: "Delete", icon: <IconTrash className="icon" aria-hidden />, onChoose: remove },
          ]}
        />
      </span>
    </li>
  );
}
