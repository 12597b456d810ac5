import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { withTables } from "./rules-page";

test("docs/rules.md tells every rule as it is (npm run rules-page writes its tables anew)", async () => {
  const page = await readFile(resolve(import.meta.dirname, "../../docs/rules.md"), "utf8");
  expect(page).toBe(withTables(page));
});

test("a page without a place for a table is refused by name", () => {
  expect(() => withTables("# Rules")).toThrow("reminders");
});
