import type { NoticeWay } from "@/lib/notices/ways";

/** Why a way carries nothing now, and where it can be set up; without an address, only whoever runs the server can. */
export type MissingWay = { why: string; href?: string };

/** The ways that carry nothing now, each with why. */
export function missingWays(has: {
  /** Whether this server sends email. */
  mail: boolean;
  email: string | null;
  /** Whether this server pushes. */
  push: boolean;
  devices: number;
  feed: boolean;
  address: boolean;
}): Partial<Record<NoticeWay, MissingWay>> {
  return {
    ...(has.mail
      ? has.email === null && { email: { why: "A guest has no email address.", href: "/settings#account" } }
      : { email: { why: "This server sends no email." } }),
    ...(has.devices === 0 && {
      push: has.push
        ? { why: "No device is pushed to yet.", href: "#way-push" }
        : { why: "This server sends no push notifications." },
    }),
    ...(!has.feed && { calendar: { why: "Your season has no calendar feed yet.", href: "/settings#calendar" } }),
    ...(!has.address && {
      address: { why: "For an app of your own, such as ntfy; none is set.", href: "#way-address" },
    }),
  };
}
