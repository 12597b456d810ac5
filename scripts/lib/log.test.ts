import { beforeEach, expect, test, vi } from "vitest";
import { aboutError, logFrameworkErrors, logLine } from "./log.mjs";

let written: string[];
beforeEach(() => {
  written = [];
  vi.spyOn(process.stderr, "write").mockImplementation((line) => {
    written.push(String(line));
    return true;
  });
});

test("a line is JSON with its moment, level and event", () => {
  logLine("error", "request failed", { request: "r1", status: 500 });
  expect(JSON.parse(written[0]!)).toEqual({
    time: expect.stringMatching(/^\d{4}-/),
    level: "error",
    event: "request failed",
    request: "r1",
    status: 500,
  });
});

test("an error is told by its kind, code and place, without a word of what it failed on", () => {
  const thrown = Object.assign(new TypeError("Dear Dr. Okafor, maya@example.org said"), {
    code: "P2002",
    digest: "123",
    cause: new RangeError("a quiet reading room"),
  });
  const told = aboutError(thrown);
  expect(told).toMatchObject({ error: "TypeError", code: "P2002", digest: "123", cause: "RangeError" });
  expect(told.at).toMatch(/log\.test\.ts/);
  expect(JSON.stringify(told)).not.toMatch(/Okafor|maya|quiet/);
  expect(aboutError(Object.assign(new Error("x"), { code: "Dear Dr. Okafor" })).code).toBeUndefined();
});

test("what the framework prints goes the same way", () => {
  const { error } = console;
  const stop = logFrameworkErrors();
  console.error("⨯", new Error("Dear Dr. Okafor"));
  console.warn("Dear Dr. Okafor");
  stop();
  expect(console.error).toBe(error);
  expect(written).toHaveLength(2);
  for (const line of written) expect(Object.keys(JSON.parse(line))).toContain("event");
  expect(written.join()).not.toContain("Okafor");
});
