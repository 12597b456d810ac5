import { BlockList, isIP } from "node:net";

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
export function isAllowedHost({ host, hostname }: URL): boolean {
  const allowed = (process.env.NOTICE_HOSTS ?? "").split(",").map((name) => name.trim());
  return allowed.some((name) => name !== "" && (name === host || name === hostname));
}

/** What is wrong with a web address; null where it can be sent something, as far as its words tell. */
export function addressProblem(address: string): string | null {
  if (!URL.canParse(address)) return "Enter a whole address, like https://ntfy.sh/your-topic.";
  const url = new URL(address);
  if (isAllowedHost(url)) return null;
  if (url.protocol !== "https:") return "Enter an address that starts with https://.";
  if (url.username || url.password) return "Enter the address without a name and a password.";
  const host = url.hostname.replace(/^\[|\.?\]?$/g, "");
  if (host === "localhost" || host.endsWith(".localhost") || (isIP(host) !== 0 && isPrivateAddress(host)))
    return "That address is on a private network. Whoever runs this server can allow it.";
  return null;
}
