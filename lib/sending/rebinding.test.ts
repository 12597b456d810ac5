import type { LookupAddress } from "node:dns";
import { beforeEach, expect, it, vi } from "vitest";
import { post } from "./post";

const asked: string[] = [];
/** What the name leads to, one look-up after another: whoever runs a name may change their answer in between. */
let answers: LookupAddress[][] = [];

vi.mock("node:dns", async (original) => ({
  ...(await original<typeof import("node:dns")>()),
  lookup: (name: string, _options: object, done: (error: null, addresses: LookupAddress[]) => void) => {
    asked.push(name);
    done(null, answers.shift() ?? []);
  },
}));

const at = (...addresses: string[]): LookupAddress[] =>
  addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
const send = () =>
  post("https://rebinds.example/x", { headers: {}, body: Buffer.from("2 thank-yous go late today.") }, 300);
const REFUSED = {
  lost: {
    outcome: "permanent",
    said: "That name leads to a private network. Whoever runs this server can allow it.",
  },
};

beforeEach(() => {
  asked.length = 0;
});

it.each([
  ["a private address", at("127.0.0.1")],
  ["the address of a cloud’s own data", at("169.254.169.254")],
  ["a public and a private address", at("203.0.113.1", "10.0.0.5")],
  ["a private address as an IPv6 one", at("::ffff:192.168.0.1")],
  ["none", []],
])("a name that leads to %s is sent nothing", async (_, addresses) => {
  answers = [addresses];
  expect(await send()).toEqual(REFUSED);
  expect(asked).toEqual(["rebinds.example"]);
});

it("a name that leads elsewhere the second time is asked for once: what was checked is what is connected to", async () => {
  answers = [at("203.0.113.1"), at("127.0.0.1")];
  expect(await send()).toMatchObject({ lost: { outcome: "temporary" } });
  expect(asked).toEqual(["rebinds.example"]);
});
