import { isIPv6 } from "node:net";

export { isFromElsewhere } from "./same-site.mjs";

/** What a request says of where it comes from; the standard Headers or next/headers. */
type Headers = { get(name: string): string | null };

/** The client's network address: the last entry, which our own server wrote. */
export function clientAddress(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}

/**
 * What stands for whoever has this network address where they are counted: a household or a single machine has the whole /64 of an
 * IPv6 address, so that is one.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/%.*$/, "").toLowerCase();
  if (!isIPv6(plain)) return address;
  // Written out by the URL parser, which also gives an IPv4 address within one as groups.
  const [head = "", tail] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split("::");
  const groups = (part: string) => part.split(":").filter(Boolean);
  const left = groups(head);
  const right = tail === undefined ? [] : groups(tail);
  const all = [...left, ...Array.from({ length: 8 - left.length - right.length }, () => "0"), ...right];
  return `${all.slice(0, 4).join(":")}::/64`;
}
