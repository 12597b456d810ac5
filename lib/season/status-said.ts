import type { Season } from "./schema";

/** Whether anybody said how they apply: a season begins with a US citizen IMG whom nobody asked. */
export function isStatusSaid({ applicant: { status, name, school } }: Pick<Season, "applicant">): boolean {
  return status !== "us-citizen-img" || name !== "" || school !== "";
}
