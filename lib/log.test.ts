import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeEach, expect, test, vi } from "vitest";
import { aboutError, isHungUp, logFrameworkErrors, loggedPath, logLine } from "./log.mjs";

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

test("words in several lines are none of the places", () => {
  const told = aboutError(new Error("Dear Dr. Okafor,\n    at noon I told Harlow (x:1:2)\n    at home:3:4\nBye"));
  expect(told.at).toMatch(/log\.test\.ts/);
  expect(told.at).not.toMatch(/noon|home/);
});

test.each([
  ["/programs/01a21743-0c10-7ed8-bafe-7ca0a5e2ba13?q=quiet", "/programs/01a21743-0c10-7ed8-bafe-7ca0a5e2ba13"],
  [`/api/calendar/${"s".repeat(43)}.ics`, "/api/calendar/…"],
  [undefined, undefined],
])("of %s the log holds %s", (url, path) => {
  expect(loggedPath(url)).toBe(path);
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

test("whoever hangs up in the middle of a request fills no log; a connection that the server lost is told", async () => {
  const stop = logFrameworkErrors();
  const failed = new Promise((resolve) => {
    const server = createServer((asked) => {
      asked.on("error", (error) => {
        console.error("⨯", error);
        server.close();
        resolve(error);
      });
      asked.resume();
    }).listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      const sent = request({ port, host: "127.0.0.1", method: "POST", headers: { "content-length": 5 } });
      sent.on("error", () => {});
      sent.write("abc", () => sent.destroy());
    });
  });
  expect(isHungUp(await failed)).toBe(true);
  expect(written).toEqual([]);
  console.error("⨯", Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" }));
  stop();
  expect(written).toHaveLength(1);
});
