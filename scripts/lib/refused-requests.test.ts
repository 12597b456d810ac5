import { expect, test, vi } from "vitest";
import { refusalOf } from "./refused-requests.mjs";

const host = "season.example";
const origin = `http://${host}`;

test.each([
  ["GET", "/programs/x", {}, null],
  ["GET", "/programs/caf%C3%A9?q=%", {}, null],
  ["HEAD", "/", {}, null],
  ["POST", "/today", { origin }, null],
  ["POST", "/today", {}, null],
  ["GET", "/", { origin: "http://elsewhere.example" }, null],
  ["GET", "/programs/x%", {}, 400],
  ["GET", "/programs/%ff%fe", {}, 400],
  ["GET", "/api/calendar/%.ics", {}, 400],
  ["GET", "http://elsewhere.example/", {}, 400],
  ["TRACE", "/", {}, 405],
  ["OPTIONS", "*", {}, 405],
  ["DELETE", "/programs/x", {}, 405],
  ["POST", "/today", { origin: "http://elsewhere.example" }, 403],
  ["POST", "/today", { origin: `https://${host}` }, 403],
  ["POST", "/today", { origin: "null" }, 403],
  ["POST", "/today", { "sec-fetch-site": "cross-site" }, 403],
])("%s %s with %o is answered %s", (method, url, headers, status) => {
  vi.stubEnv("NEXTAUTH_URL", origin);
  vi.stubEnv("APP_URL", "");
  expect(refusalOf({ method, url, headers: { host, ...headers } })?.status ?? null).toBe(status);
});
