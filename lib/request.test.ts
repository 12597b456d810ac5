import { beforeEach, describe, expect, test, vi } from "vitest";
import { clientAddress, isFromElsewhere, networkOf } from "./request";

const headers = (fields: Record<string, string>) => new Headers({ host: "season.example", ...fields });

beforeEach(() => {
  vi.stubEnv("NEXTAUTH_URL", "https://season.example");
  vi.stubEnv("APP_URL", "");
});

describe("where a request comes from", () => {
  test.each([
    [{}, false],
    [{ origin: "https://season.example" }, false],
    [{ origin: "https://season.example", "sec-fetch-site": "same-origin" }, false],
    [{ "sec-fetch-site": "none" }, false],
    [{ origin: "https://elsewhere.example" }, true],
    [{ origin: "https://sub.season.example" }, true],
    [{ origin: "https://season.example.elsewhere.example" }, true],
    [{ origin: "https://season.example:8443" }, true],
    [{ origin: "null" }, true],
    [{ origin: "" }, true],
    [{ "sec-fetch-site": "cross-site" }, true],
    [{ "sec-fetch-site": "same-site" }, true],
    [{ origin: "https://season.example", "sec-fetch-site": "cross-site" }, true],
  ])("%o: from elsewhere %s", (fields, elsewhere) => {
    expect(isFromElsewhere(headers(fields))).toBe(elsewhere);
  });

  test.each([
    ["https://season.example", "", "http://season.example", true],
    ["http://season.example", "", "https://season.example", true],
    ["http://season.example", "", "http://season.example", false],
    ["", "", "http://season.example", false],
    // Where people reach it is told once, whatever Host a request bears.
    ["https://advising.example", "https://advising.example", "https://season.example", true],
    ["https://advising.example", "https://advising.example/", "https://advising.example", false],
    ["https://advising.example", "https://advising.example", "http://advising.example", true],
  ])("at %s (APP_URL %j) from %s: from elsewhere %s", (address, appUrl, origin, elsewhere) => {
    vi.stubEnv("NEXTAUTH_URL", address);
    vi.stubEnv("APP_URL", appUrl);
    expect(isFromElsewhere(headers({ origin }))).toBe(elsewhere);
  });

  test("the address is the last one, which the server itself wrote", () => {
    expect(clientAddress(headers({ "x-forwarded-for": "198.51.100.9, 192.0.2.1" }))).toBe("192.0.2.1");
    expect(clientAddress(headers({}))).toBe("unknown");
  });

  test.each([
    ["192.0.2.1", "192.0.2.1"],
    ["unknown", "unknown"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:DB8:1:2::9", "2001:db8:1:2::/64"],
    ["2001:0db8:0001:0002:0:0:0:1", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ])("%s is counted as %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
