import type { Message, Season } from "./schema";

/** Whether a received message is an invitation that no other record answers for: none of its program waits already, and no interview came of one. */
export function leavesWaiting(
  { direction, kind, programId }: Pick<Message, "direction" | "kind"> & { programId: string | null },
  { invitations, interviews }: Pick<Season, "invitations" | "interviews">,
): boolean {
  const here = (row: { programId: string }) => row.programId === programId;
  const waits = invitations.some((one) => here(one) && one.answer === null);
  const booked = interviews.some((one) => here(one) && one.status !== "cancelled");
  return direction === "received" && kind === "invitation" && !waits && !booked;
}
