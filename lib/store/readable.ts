import type { z } from "zod";
import { Refused } from "./errors";

/**
 * A row as the season's own schema has it. Every row goes through here on its way into the database, whoever sends it: the season is
 * read whole, and one row that its schema refuses would close all of it. Throws `Refused`, at the row's field and in words.
 */
export function readable<Row>(schema: z.ZodType<Row>, row: NoInfer<Row>): Row {
  const read = schema.safeParse(row);
  if (read.success) return read.data;
  const fieldErrors: Record<string, string> = {};
  for (const { path, message } of read.error.issues) fieldErrors[path.join(".")] ??= message;
  const [[field, why] = ["", ""]] = Object.entries(fieldErrors);
  throw new Refused({ fieldErrors, formError: `Nothing was saved: ${field}: ${why}` });
}
