import { Prisma } from "./generated/client";

/** A row with the same unique value exists. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}

/** A row refers to one that does not exist, or that belongs to another season or program. */
export function isMissingReference(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && (error.code === "P2003" || error.code === "P2025");
}

/** A constraint refused the change: its transaction is over, and the database is as good as it was. */
export function isRefusedByConstraint(error: unknown): boolean {
  return isUniqueViolation(error) || isMissingReference(error);
}
