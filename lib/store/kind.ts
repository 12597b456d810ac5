import type { DatabaseKind } from "./migration-files";

/** Which kind of database a URL names: PostgreSQL by `postgresql://` or `postgres://`, else a file of SQLite. */
export function kindOf(url: string): DatabaseKind {
  return /^postgres(ql)?:\/\//.test(url) ? "postgres" : "sqlite";
}
