import { expect, test } from "vitest";
import { meansBusy } from "./errors";

test.each([
  ["55P03", true],
  ["53100", true],
  ["53300", true],
  ["57P01", true],
  ["57P03", true],
  ["40P01", true],
  ["08006", true],
  ["25006", true],
  ["23505", false],
  ["42P01", false],
  ["28P01", false],
  ["22021", false],
])("PostgreSQL's %s means busy: %s", (originalCode, busy) => {
  expect(meansBusy(Object.assign(new Error("said by the server"), { cause: { kind: "postgres", originalCode } }))).toBe(
    busy,
  );
});
