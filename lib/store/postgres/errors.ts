import { Prisma } from "../generated/client";

/** What Prisma calls it: out of reach, timed out, closed, no connection free, a transaction that could not begin or was overtaken. */
const PRISMA_CODES = ["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2034", "P2037"];
const KINDS = [
  "DatabaseNotReachable",
  "ConnectionClosed",
  "SocketTimeout",
  "TooManyConnections",
  "TransactionWriteConflict",
];
/**
 * What PostgreSQL calls it: a broken connection (08), out of room or of connections (53), shut down or starting (57P), locked for too
 * long (55P03), canceled (57014), a deadlock or an overtaken transaction (40), a disk that fails (58030), and a server that only reads for
 * now since another has taken its place (25006).
 */
const SERVER_CODES = /^(08|53|57P|40)|^(55P03|57014|58030|25006)$/;
/** What the driver says where it gives no code. */
const DRIVER_WORDS =
  /Connection terminated|connection timeout|timeout exceeded when trying to connect|Query read timeout|not queryable|ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT/;

/** Whether the same may be tried again: the database is locked, full, restarting or out of reach, and nothing was saved. */
export function meansBusy(error: unknown): boolean {
  for (let at = error, depth = 0; typeof at === "object" && at !== null && depth < 5; depth += 1) {
    if (at instanceof Prisma.PrismaClientKnownRequestError) {
      if (PRISMA_CODES.includes(at.code)) return true;
      if (meansBusy(at.meta?.driverAdapterError)) return true;
    }
    if (at instanceof Prisma.PrismaClientInitializationError)
      return PRISMA_CODES.includes(at.errorCode ?? "") || DRIVER_WORDS.test(at.message);
    const { kind, originalCode, code, message } = parts(at);
    if (KINDS.includes(kind) || SERVER_CODES.test(originalCode) || SERVER_CODES.test(code)) return true;
    if (kind === "" && DRIVER_WORDS.test(`${code} ${message}`)) return true;
    at = "cause" in at ? at.cause : null;
  }
  return false;
}

function parts(of: object): Record<"kind" | "originalCode" | "code" | "message", string> {
  const part = (name: string) => {
    const value: unknown = Reflect.get(of, name);
    return typeof value === "string" ? value : "";
  };
  return { kind: part("kind"), originalCode: part("originalCode"), code: part("code"), message: part("message") };
}
