import { expect, test } from "vitest";
import { choices, withDefault } from "./inputs";

test("a new row’s default says that it is one; that of a row that exists was somebody’s choice", () => {
  const roles = choices({ director: "Program director", faculty: "Faculty" });
  const labels = (value: string | null) => withDefault(roles, value).map(({ label }) => label);
  expect(labels("faculty")).toEqual(["Program director", "Faculty (default)"]);
  expect(labels(null)).toEqual(["Program director", "Faculty"]);
});
