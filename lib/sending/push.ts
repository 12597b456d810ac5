import { createHash } from "node:crypto";
import webPush from "web-push";
import { z } from "zod";
import type { Delivery } from "@/lib/mail/deliver";
import { DAY, SECOND } from "@/lib/season/durations";
import type { NoticeText } from "./notice-text";
import { post } from "./post";
import { addressProblem } from "./public-address";

const key = z
  .string()
  .regex(/^[\w-]+=*$/)
  .max(200);

/** A browser's own address for pushes, with the keys that they are encrypted for. */
export const deviceSchema = z.object({
  endpoint: z.string().max(2_000),
  keys: z.object({ p256dh: key, auth: key }),
});
export type Device = z.infer<typeof deviceSchema>;

/** The address of a device, as it is stored; empty where that can't be read. */
export function endpointOf(target: string): string {
  try {
    return deviceSchema.safeParse(JSON.parse(target)).data?.endpoint ?? "";
  } catch {
    return "";
  }
}

/** The server's public key, which a browser asks for; null where whoever runs it has not set up pushes. */
export function pushKey(): string | null {
  const { VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY } = process.env;
  return VAPID_PUBLIC_KEY && VAPID_PRIVATE_KEY && contact() ? VAPID_PUBLIC_KEY : null;
}

/** The headers without the length, which is the body's own. */
const sent = (headers: Record<string, string | number>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== "content-length"));

/** Whom a push service can turn to: it refuses one that is nobody's, as of localhost. */
function contact(): string | null {
  const address = process.env.NEXTAUTH_URL ?? "";
  if (address.startsWith("https://")) return address;
  const mail = /[^\s<>]+@[^\s<>]+/.exec(process.env.MAIL_FROM ?? "")?.[0];
  return mail && !/@localhost$/.test(mail) ? `mailto:${mail}` : null;
}

/** A name that says nothing to whoever reads it on the device. */
const tagOf = (about: string) => createHash("sha256").update(about).digest("base64url").slice(0, 22);

/** A service takes 4,096 bytes; a notification shows less. */
const MOST_SHOWN = 600;

/**
 * Pushes to a device. The service sees who and when, and not what. `usefulFor`: how long it may wait for the device, in milliseconds.
 * `about` names what it is about for good: shown twice it stands there once, and beside everything else. `gone`: the device is not there
 * anymore.
 */
export async function pushNotice(
  device: Device,
  { subject, text, href }: NoticeText,
  usefulFor: number,
  about: string,
): Promise<Delivery & { gone?: true }> {
  const problem = addressProblem(device.endpoint);
  if (problem) return { outcome: "permanent", said: problem };
  const publicKey = pushKey();
  const { VAPID_PRIVATE_KEY: privateKey } = process.env;
  const from = contact();
  if (!publicKey || !privateKey || !from)
    return { outcome: "permanent", said: "This server sends no push notifications." };
  const shown = { title: subject.slice(0, MOST_SHOWN), body: text.slice(0, MOST_SHOWN), href, tag: tagOf(about) };
  const { endpoint, headers, body } = webPush.generateRequestDetails(device, JSON.stringify(shown), {
    vapidDetails: { subject: from, publicKey, privateKey },
    TTL: Math.round(Math.min(Math.max(usefulFor, 0), DAY) / SECOND),
    urgency: "high",
    contentEncoding: "aes128gcm",
  });
  const answer = await post(endpoint, { headers: sent(headers), body: body ?? Buffer.alloc(0) });
  if ("lost" in answer) {
    // A device shows what comes twice under one tag once, so that it can be tried again.
    const { lost } = answer;
    return lost.outcome === "unknown" ? { outcome: "temporary", said: "The push service didn’t answer." } : lost;
  }
  const { status } = answer;
  const said = `The push service answered ${status}.`;
  if (status >= 200 && status < 300) return { outcome: "taken", said };
  if (status === 404 || status === 410)
    return { outcome: "permanent", said: "That device no longer takes pushes.", gone: true };
  return { outcome: status === 429 || status >= 500 ? "temporary" : "permanent", said };
}
