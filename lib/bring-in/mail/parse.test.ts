import { expect, test } from "vitest";
import { mailOf } from "./parse";

const head = "From: Elena Marsh <marsh@example.org>\nSubject: Thank you\nDate: Sat, 21 Nov 2026 10:12:00 -0500";

test.each([
  ["a short body", 3, "\n"],
  ["a body of many lines", 4_000, "\n"],
  ["many lines that end as mail's do", 4_000, "\r\n"],
])("%s is read as it was written, accents and all", async (_, count, end) => {
  const lines = Array.from({ length: count }, (_, line) => `Line ${line}: naïve – “quoted”`);
  const source = [...head.split("\n"), "", ...lines, ""].join(end);
  const mail = await mailOf(new TextEncoder().encode(source), 1);
  expect(mail?.subject).toBe("Thank you");
  expect(mail?.from.address).toBe("marsh@example.org");
  expect(mail?.text.trim().split("\n")).toEqual(lines);
});

test("many lines in windows-1252 without a charset are read by it", async () => {
  const source = `${head}\n\n${"R\u00e9sum\u00e9\n".repeat(9_000)}`;
  const mail = await mailOf(Uint8Array.from(Buffer.from(source, "latin1")), 1);
  expect(new Set(mail?.text.trim().split("\n"))).toEqual(new Set(["R\u00e9sum\u00e9"]));
});
