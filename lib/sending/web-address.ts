import { lookup as resolve } from "node:dns";
import { request as plainRequest } from "node:http";
import { request } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";
import type { Delivery } from "@/lib/mail/deliver";
import { SECOND } from "@/lib/season/durations";
import { linkTo, type Said } from "./told";

/** Addresses that are nobody's on the internet: a notice must not reach what stands beside the server. */
const PRIVATE = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const)
  PRIVATE.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  ["::", 127],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  PRIVATE.addSubnet(net, bits, "ipv6");

/** Whether an IP address is one of a machine beside the server, or of none. */
export function isPrivateAddress(address: string): boolean {
  return PRIVATE.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

/** The hosts (`name` or `name:port`) that whoever runs the server allows besides, over http too: `NOTICE_HOSTS`, apart by commas. */
function isAllowed({ host, hostname }: URL): boolean {
  const allowed = (process.env.NOTICE_HOSTS ?? "").split(",").map((name) => name.trim());
  return allowed.some((name) => name !== "" && (name === host || name === hostname));
}

/** What is wrong with a web address; null where it can be sent something, as far as its words tell. */
export function addressProblem(address: string): string | null {
  if (!URL.canParse(address)) return "Enter a whole address, like https://ntfy.sh/your-topic.";
  const url = new URL(address);
  if (isAllowed(url)) return null;
  if (url.protocol !== "https:") return "Enter an address that starts with https://.";
  if (url.username || url.password) return "Enter the address without a name and a password.";
  const host = url.hostname.replace(/^\[|\.?\]?$/g, "");
  if (host === "localhost" || host.endsWith(".localhost") || (isIP(host) !== 0 && isPrivateAddress(host)))
    return "That address is on a private network. Whoever runs this server can allow it.";
  return null;
}

/** Thrown by the look-up of a name that leads to a private address. */
class Private extends Error {
  override name = "Private";
}

/** Looks a name up once, and gives no address but public ones: what is connected to is what was checked. */
const publicLookup: LookupFunction = (hostname, options, done) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, "", 0);
    const [first] = addresses;
    if (!first || addresses.some(({ address }) => isPrivateAddress(address)))
      return done(new Private("private address"), "", 0);
    if (options.all) return done(null, addresses);
    done(null, first.address, first.family);
  });
};

const PATIENCE_MS = 10 * SECOND;

/** Posts a notice to a web address as plain text, with its subject as a title. No answer is followed elsewhere, and none is read. */
export async function postNotice(
  address: string,
  { subject, text, href }: Said,
  patience = PATIENCE_MS,
): Promise<Delivery> {
  const problem = addressProblem(address);
  if (problem) return { outcome: "permanent", said: problem };
  const url = new URL(address);
  const body = Buffer.from(`${subject}\n\n${text}\n\n${linkTo(href)}\n`);
  const ask = url.protocol === "http:" ? plainRequest : request;
  return new Promise((resolve) => {
    const asked = ask(
      url,
      {
        method: "POST",
        headers: {
          "content-type": "text/plain; charset=utf-8",
          "content-length": body.length,
          "user-agent": "Rank-and-Thank",
        },
        signal: AbortSignal.timeout(patience),
        agent: false,
        ...(isAllowed(url) ? {} : { lookup: publicLookup }),
      },
      (response) => {
        const status = response.statusCode ?? 0;
        response.destroy();
        resolve(answerOf(status));
      },
    );
    asked.on("error", (error) => resolve(lostOf(error)));
    asked.end(body);
  });
}

function answerOf(status: number): Delivery {
  const said = `The address answered ${status}.`;
  if (status >= 200 && status < 300) return { outcome: "taken", said };
  return { outcome: status === 429 || status >= 500 ? "temporary" : "permanent", said };
}

function lostOf(error: Error): Delivery {
  if (error.name === "Private")
    return {
      outcome: "permanent",
      said: "That name leads to a private network. Whoever runs this server can allow it.",
    };
  if (error.name === "AbortError" || error.name === "TimeoutError")
    return { outcome: "temporary", said: "The address didn’t answer in time." };
  const code = "code" in error ? error.code : "";
  return { outcome: "temporary", said: code === "ENOTFOUND" ? "That name wasn’t found." : "The connection failed." };
}
