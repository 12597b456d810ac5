import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { expect, it } from "vitest";
import { settleClientAddress } from "./client-address.mjs";

function settled(headers: IncomingHttpHeaders, trustProxy: boolean, remoteAddress: string | undefined = "192.0.2.7") {
  const request = { headers: { ...headers }, socket: { remoteAddress } } as IncomingMessage;
  settleClientAddress(request, trustProxy);
  return request.headers;
}

const claims = {
  "x-forwarded-for": "203.0.113.9, 198.51.100.4",
  "x-real-ip": "203.0.113.9",
  forwarded: "for=203.0.113.9",
  "x-forwarded-host": "elsewhere.example",
  accept: "text/html",
};

it("believes only the socket", () => {
  expect(settled(claims, false)).toEqual({ "x-forwarded-for": "192.0.2.7", accept: "text/html" });
});

it("believes what a trusted proxy added last", () => {
  expect(settled(claims, true)).toEqual({
    "x-forwarded-for": "198.51.100.4",
    "x-forwarded-host": "elsewhere.example",
    accept: "text/html",
  });
});

it.each([{}, { "x-forwarded-for": "" }, { "x-forwarded-for": "203.0.113.9, " }])(
  "falls back to the socket when a trusted proxy said nothing: %o",
  (headers) => {
    expect(settled(headers, true)).toEqual({ "x-forwarded-for": "192.0.2.7" });
  },
);

it.each([
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8::1", "2001:db8::1"],
])("writes %s as %s", (remote, expected) => {
  expect(settled({}, false, remote)).toEqual({ "x-forwarded-for": expected });
});
