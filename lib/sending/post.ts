import { lookup as resolve } from "node:dns";
import { request as plainRequest } from "node:http";
import { request } from "node:https";
import type { LookupFunction } from "node:net";
import type { Delivery } from "@/lib/mail/deliver";
import { SECOND } from "@/lib/season/durations";
import { isAllowedHost, isPrivateAddress } from "./public-address";

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

/** What is posted. */
type Posted = { headers: Record<string, string | number>; body: Buffer };

/**
 * Posts to an address whose words were checked (`addressProblem`), and gives the status of the answer or how it was lost: where all was written
 * before, whoever is there may have it. No answer is followed elsewhere, and none is read.
 */
export function post(
  address: string,
  { headers, body }: Posted,
  patience = PATIENCE_MS,
): Promise<{ status: number } | { lost: Delivery }> {
  const url = new URL(address);
  const ask = url.protocol === "http:" ? plainRequest : request;
  return new Promise((resolve) => {
    const asked = ask(
      url,
      {
        method: "POST",
        headers: { ...headers, "content-length": body.length },
        signal: AbortSignal.timeout(patience),
        agent: false,
        ...(isAllowedHost(url) ? {} : { lookup: publicLookup }),
      },
      (response) => {
        response.destroy();
        resolve({ status: response.statusCode ?? 0 });
      },
    );
    let written = false;
    asked.on("finish", () => {
      written = true;
    });
    asked.on("error", (error) => resolve({ lost: written ? UNKNOWN : lostOf(error) }));
    asked.end(body);
  });
}

const UNKNOWN: Delivery = {
  outcome: "unknown",
  said: "No answer came. It may have arrived, so it isn’t sent again.",
};

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
