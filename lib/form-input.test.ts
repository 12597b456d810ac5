import { expect, test } from "vitest";
import { z } from "zod";
import { formInput, withoutPasswords } from "./form-input";

const schema = z.object({
  name: z.string(),
  recipients: z.array(z.string()),
  tags: z.array(z.string()).default(["none"]),
  limits: z.object({ perProgram: z.string(), days: z.array(z.string()) }).optional(),
});

function form(...fields: [string, string | Blob][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

test("a repeated name is a list where the schema wants one, else its last value", () => {
  const data = form(["name", "a"], ["name", "b"], ["recipients", "c1"], ["tags", "x"], ["tags", "y"]);
  expect(formInput(data, schema)).toEqual({ name: "b", recipients: ["c1"], tags: ["x", "y"] });
});

test("an empty list is one where it has to be there, and left out where it may be", () => {
  expect(formInput(form(), schema)).toEqual({ recipients: [] });
});

test("a dotted name goes into its object", () => {
  const data = form(["limits.perProgram", "3"], ["limits.days", "1"], ["limits.days", "2"]);
  expect(formInput(data, schema)).toMatchObject({ limits: { perProgram: "3", days: ["1", "2"] } });
});

test("files, the framework's own fields and prototypes are left out", () => {
  const data = form(["$ACTION_ID", "x"], ["file", new Blob(["x"])], ["__proto__.polluted", "x"], ["name", "a"]);
  expect(formInput(data, schema)).toEqual({ name: "a", recipients: [] });
  expect({}).not.toHaveProperty("polluted");
});

test("no password goes back, wherever it stands", () => {
  const input = {
    email: "a@example.org",
    password: "x",
    newPassword: "y",
    inner: { Password: "z", kept: 1 },
    list: ["a"],
  };
  expect(withoutPasswords(input)).toEqual({ email: "a@example.org", inner: { kept: 1 }, list: ["a"] });
});
