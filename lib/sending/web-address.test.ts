import { createServer } from "node:http";
import { hostname } from "node:os";
import { afterEach, describe, expect, it, vi } from "vitest";
import { addressProblem, isPrivateAddress } from "./public-address";
import { postNotice } from "./web-address";

const SAID = { subject: "2 thank-yous go late today", text: "2 thank-yous go late today.", href: "/today" };

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each([
  ...["10.1.2.3", "127.0.0.1", "169.254.169.254", "192.168.0.1", "172.31.0.1", "100.64.0.1", "0.0.0.0", "224.0.0.1"],
  ...[
    "::1",
    "::",
    "fe80::1",
    "fc00::1",
    "fd12::1",
    "::ffff:10.0.0.1",
    "::ffff:127.0.0.1",
    "64:ff9b::a00:1",
    "2002:a00:1::",
  ],
])("%s is private", (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

it.each(["8.8.8.8", "172.32.0.1", "2606:4700::1111", "::ffff:8.8.8.8"])("%s is public", (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});

describe("an address", () => {
  it.each([
    ["https://ntfy.sh/maya", null],
    ["https://8.8.8.8/x", null],
    ["maya", /whole address/],
    ["", /whole address/],
    ["http://ntfy.sh/maya", /https/],
    ["ftp://ntfy.sh/maya", /https/],
    ["file:///etc/passwd", /https/],
    ["https://maya:secret@ntfy.sh/x", /without a name and a password/],
    ["https://localhost/x", /private/],
    ["https://a.localhost/x", /private/],
    ["https://localhost./x", /private/],
    ["https://127.1/x", /private/],
    ["https://0x7f000001/x", /private/],
    ["https://[::1]/x", /private/],
    ["https://[::ffff:10.0.0.1]/x", /private/],
    ["https://169.254.169.254/latest", /private/],
  ])("%s", (address, problem) => {
    if (problem === null) expect(addressProblem(address)).toBe(null);
    else expect(addressProblem(address)).toMatch(problem);
  });

  it("that whoever runs the server allows may be any, by its port too", () => {
    vi.stubEnv("NOTICE_HOSTS", "ntfy.lan, 127.0.0.1:8080");
    expect(addressProblem("http://ntfy.lan/maya")).toBe(null);
    expect(addressProblem("http://127.0.0.1:8080/maya")).toBe(null);
    expect(addressProblem("http://127.0.0.1:8081/maya")).toMatch(/https/);
  });
});

describe("posting", () => {
  async function served(status: number, answer = true) {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      if (answer) response.writeHead(status, { location: "/elsewhere" }).end("words");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const host = `127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
    vi.stubEnv("NOTICE_HOSTS", host);
    const end = () => {
      server.closeAllConnections();
      server.close();
    };
    return { url: `http://${host}/maya`, asked, end };
  }

  it.each([
    [200, "taken"],
    [204, "taken"],
    [302, "permanent"],
    [404, "permanent"],
    [429, "temporary"],
    [500, "temporary"],
    [503, "temporary"],
  ])("an answer of %i is %s, and leads nowhere else", async (status, outcome) => {
    const server = await served(status);
    expect(await postNotice(server.url, SAID)).toEqual({ outcome, said: `The address answered ${status}.` });
    expect(server.asked).toEqual(["POST /maya"]);
    server.end();
  });

  it("one that was told all and never answers, or hangs up, may have it; one that nobody is at can be tried again", async () => {
    const server = await served(200, false);
    const unknown = { outcome: "unknown", said: "No answer came. It may have arrived, so it isn’t sent again." };
    expect(await postNotice(server.url, SAID, 200)).toEqual(unknown);
    expect(server.asked).toEqual(["POST /maya"]);
    const asked = postNotice(server.url, SAID, 20_000);
    await expect.poll(() => server.asked).toHaveLength(2);
    server.end();
    expect(await asked).toEqual(unknown);
    expect(await postNotice(server.url, SAID, 2_000)).toMatchObject({ outcome: "temporary" });
  });

  it("a name that leads to a private address is not asked", async () => {
    vi.stubEnv("NOTICE_HOSTS", "");
    // This machine's own name, which leads to itself.
    expect(await postNotice(`https://${hostname()}/x`, SAID, 2_000)).toEqual({
      outcome: "permanent",
      said: "That name leads to a private network. Whoever runs this server can allow it.",
    });
  });
});
