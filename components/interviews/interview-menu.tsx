"use client";

import {
  IconBan,
  IconBuilding,
  IconCalendarPlus,
  IconChecklist,
  IconDoorExit,
  IconMail,
  IconPencil,
  IconRestore,
  IconTrash,
} from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { removeRow } from "@/components/form/remove-row";
import { bothSaid, settle, undoing } from "@/components/form/settle";
import { Menu } from "@/components/ui/menu";
import type { MenuChoice } from "@/components/ui/menu-choice";
import { MoreButton } from "@/components/ui/more-button";
import { say } from "@/components/ui/undo";
import { useThankEach } from "@/components/writing/use-thank-each";
import type { Interview, Program } from "@/lib/season/schema";
import { takesPlace } from "@/lib/season/takes-place";
import { INTERVIEW_STATUS_WORDS } from "@/lib/season/words";
import { removeInterview, setInterviewStatus } from "./actions";
import { LeftToDoDialog } from "./left-to-do";

const SAYS: Record<Interview["status"], string> = {
  scheduled: "is back on",
  completed: "is done",
  cancelled: "is canceled",
  withdrawn: "is withdrawn",
};

/** What can be done with an interview from its line. `home` is where to go when it is deleted on its own page. */
export function InterviewMenu({
  interview,
  program,
  today,
  home,
}: {
  interview: Pick<Interview, "id" | "status" | "format" | "participants">;
  program: Pick<Program, "id" | "name">;
  /** The season's. */
  today: string;
  home?: string;
}) {
  const router = useRouter();
  const { id, status } = interview;
  const { thankEach } = useThankEach(id);
  const isOn = takesPlace(interview);
  const thanks = isOn && interview.participants.some(({ thankYou }) => thankYou === "expected");
  const [left, setLeft] = useState<Interview["status"] | null>(null);
  const about = `The interview at ${program.name}`;

  async function change(next: Interview["status"]) {
    const to = (wanted: Interview["status"], was: Interview["status"]) => ({
      id,
      status: wanted,
      was: { status: was },
    });
    const changed = await settle(setInterviewStatus, to(next, status));
    if (!changed.ok)
      return say(bothSaid(changed, { field: "status", label: "its status", words: INTERVIEW_STATUS_WORDS }));
    say(`${about} ${SAYS[next]}.`, undoing(setInterviewStatus, to(status, next), `${about} ${SAYS[status]}.`));
    setLeft(next === "cancelled" || next === "withdrawn" ? next : null);
  }

  const remove = () =>
    removeRow(removeInterview, id, {
      gone: () => home && router.push(home),
      deleted: `Deleted the interview at ${program.name}.`,
      back: `Restored the interview at ${program.name}.`,
    });

  const outcomes: MenuChoice[] = isOn
    ? [
        {
          key: "canceled",
          label: "They canceled",
          icon: <IconBan className="icon" aria-hidden />,
          onChoose: () => change("cancelled"),
        },
        {
          key: "withdrew",
          label: "I withdrew",
          icon: <IconDoorExit className="icon" aria-hidden />,
          onChoose: () => change("withdrawn"),
        },
      ]
    : [
        {
          key: "on",
          label: "It’s back on",
          icon: <IconRestore className="icon" aria-hidden />,
          onChoose: () => change("scheduled"),
        },
        {
          key: "left",
          label: "What’s left to do",
          icon: <IconChecklist className="icon" aria-hidden />,
          onChoose: () => setLeft(status),
        },
      ];

  return (
    <>
      <Menu
        width={250}
        button={<MoreButton size="sm" label={`More about the interview at ${program.name}`} />}
        choices={[
          !home && {
            key: "edit",
            label: "Edit",
            href: `/interviews/${id}`,
            icon: <IconPencil className="icon" aria-hidden />,
          },
          {
            key: "another",
            label: "Add another day",
            href: `/interviews/new?program=${program.id}`,
            icon: <IconCalendarPlus className="icon" aria-hidden />,
          },
          {
            key: "open",
            label: `Open ${program.name}`,
            href: `/programs/${program.id}`,
            icon: <IconBuilding className="icon" aria-hidden />,
          },
          thanks && {
            key: "thank",
            label: "Write thank-yous",
            icon: <IconMail className="icon" aria-hidden />,
            onChoose: thankEach,
          },
          ...outcomes,
          { key: "delete", label: "Delete", icon: <IconTrash className="icon" aria-hidden />, onChoose: remove },
        ]}
      />
      <LeftToDoDialog
        opened={left !== null && !isOn}
        interview={interview}
        status={left ?? status}
        program={program}
        today={today}
        onClose={() => setLeft(null)}
      />
    </>
  );
}
