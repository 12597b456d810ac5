import type { Interview } from "./schema";

/** Whether an interview is one that takes place: neither canceled nor withdrawn from. */
export function takesPlace({ status }: Pick<Interview, "status">): boolean {
  return status !== "cancelled" && status !== "withdrawn";
}
