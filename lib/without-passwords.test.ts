import { expect, test } from "vitest";
import { withoutPasswords } from "./without-passwords";

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
