"use client";

import { Menu } from "@mantine/core";
import {
  IconBan,
  IconBuilding,
  IconCalendarPlus,
  IconChecklist,
  IconDoorExit,
  IconDots,
  IconMail,
  IconPencil,
  IconRestore,
  IconTrash,
} from "@tabler/icons-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { removeRow } from "@/components/form/remove-row";
import { bothSaid, settle, undoing } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
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

  return (
    <>
      <Menu position="bottom-end" width={250}>
        <Menu.Target>
          <Button look="ghost" size="sm" icon aria-label={`More about the interview at ${program.name}`}>
            <IconDots className="icon" aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {!home && (
            <Menu.Item
              component={Link}
              href={`/interviews/${id}`}
              leftSection={<IconPencil className="icon" aria-hidden />}
            >
              Edit
            </Menu.Item>
          )}
          <Menu.Item
            component={Link}
            href={`/interviews/new?program=${program.id}`}
            leftSection={<IconCalendarPlus className="icon" aria-hidden />}
          >
            Add another day
          </Menu.Item>
          <Menu.Item
            component={Link}
            href={`/programs/${program.id}`}
            leftSection={<IconBuilding className="icon" aria-hidden />}
          >
            Open {program.name}
          </Menu.Item>
          {thanks && (
            <Menu.Item leftSection={<IconMail className="icon" aria-hidden />} onClick={thankEach}>
              Write thank-yous
            </Menu.Item>
          )}
          {!isOn ? (
            <>
              <Menu.Item leftSection={<IconRestore className="icon" aria-hidden />} onClick={() => change("scheduled")}>
                It’s back on
              </Menu.Item>
              <Menu.Item leftSection={<IconChecklist className="icon" aria-hidden />} onClick={() => setLeft(status)}>
                What’s left to do
              </Menu.Item>
            </>
          ) : (
            <>
              <Menu.Item leftSection={<IconBan className="icon" aria-hidden />} onClick={() => change("cancelled")}>
                They canceled
              </Menu.Item>
              <Menu.Item
                leftSection={<IconDoorExit className="icon" aria-hidden />}
                onClick={() => change("withdrawn")}
              >
                I withdrew
              </Menu.Item>
            </>
          )}
          <Menu.Item leftSection={<IconTrash className="icon" aria-hidden />} onClick={remove}>
            Delete
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
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
