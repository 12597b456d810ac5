import { useState } from "react";
import { bothSaid, settle, undoing } from "@/components/form/settle";
import { say } from "@/components/ui/undo";
import type { Interview, Program } from "@/lib/season/schema";
import { INTERVIEW_STATUS_WORDS } from "@/lib/season/words";
import { setInterviewStatus } from "./actions";

const SAYS: Record<Interview["status"], string> = {
  scheduled: "is back on",
  completed: "is done",
  cancelled: "is canceled",
  withdrawn: "is withdrawn",
};

/** Changes an interview's status, with an Undo; once it is off, `left` is the status for which there may be something left to do. */
export function useInterviewStatus({ id, status }: Pick<Interview, "id" | "status">, program: Pick<Program, "name">) {
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

  return { left, setLeft, change };
}
