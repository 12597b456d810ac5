import type { PlaybookStep } from "./playbook-step";
import type { Interview } from "./schema";

/** The playbook that withdrawal tasks name. It is offered only when an interview is withdrawn or canceled, and is not listed among the playbooks. */
export const LEAVING = "leave-interview";

const NOW = { anchor: "now", days: 0 } as const;

const TELL: PlaybookStep = {
  id: "tell-coordinator",
  title: "Tell the coordinator in writing that you’re withdrawing",
  timing: NOW,
  kind: "logistics",
};
const SCHEDULER: PlaybookStep = {
  id: "withdraw-in-scheduler",
  title: "Withdraw in the scheduler",
  timing: NOW,
  kind: null,
};
const ASK: PlaybookStep = {
  id: "ask-another-date",
  title: "Ask the coordinator in writing for another date",
  timing: NOW,
  kind: "logistics",
};
const LOOK: PlaybookStep = {
  id: "look-in-scheduler",
  title: "Check the scheduler for another date",
  timing: NOW,
  kind: null,
};
const TRAVEL: PlaybookStep = {
  id: "cancel-travel",
  title: "Cancel your room and travel",
  timing: NOW,
  kind: null,
};

/** Every step there is, for the tasks that were made of one. */
export const LEAVING_STEPS: readonly PlaybookStep[] = [TELL, SCHEDULER, ASK, LOOK, TRAVEL];

/** What is left to do about an interview that you withdrew from or they canceled. Telling them late costs someone else a date. */
export function leftToDo(status: Interview["status"], format: Interview["format"]): PlaybookStep[] {
  const travel = format === "in-person" ? [TRAVEL] : [];
  if (status === "withdrawn") return [TELL, SCHEDULER, ...travel];
  return status === "cancelled" ? [ASK, LOOK, ...travel] : [];
}
