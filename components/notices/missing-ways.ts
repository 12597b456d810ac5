import { NOTICE_WAYS, type NoticeWay } from "@/lib/notices/ways";

/** A way that carries nothing now: what it is, and how it is set up; without that, only whoever runs the server can. */
export type MissingWay = { way: NoticeWay; what: string; setUp?: { label: string; href: string } };

/** The ways that carry nothing now, by way. */
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
  const email: MissingWay = { way: "email", what: "An email when something is due." };
  const push: MissingWay = { way: "push", what: "A notification on this device." };
  return {
    ...(has.mail
      ? has.email === null && { email: { ...email, setUp: { label: "Add your email", href: "/settings#account" } } }
      : { email }),
    ...(has.devices === 0 && {
      push: has.push ? { ...push, setUp: { label: "Turn on push", href: "#way-push" } } : push,
    }),
    ...(!has.feed && {
      calendar: {
        way: "calendar",
        what: "Alarms before interviews and the rank list deadline, in the calendar you already use. None for thank-yous.",
        setUp: { label: "Create a calendar feed", href: "/settings#calendar" },
      },
    }),
    ...(!has.address && {
      address: {
        way: "address",
        what: "Every reminder, in an app that takes messages at a web address, such as ntfy.",
        setUp: { label: "Enter an address", href: "#way-address" },
      },
    }),
  };
}

/** What a person whom nothing reaches can set up, the easiest first; none where something reaches them already. */
export function firstSteps(missing: ReturnType<typeof missingWays>): MissingWay[] {
  const ways = NOTICE_WAYS.flatMap((way) => missing[way] ?? []);
  return ways.length < NOTICE_WAYS.length ? [] : ways.filter(({ setUp }) => setUp !== undefined);
}
