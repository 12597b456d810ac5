"use server";

import { z } from "zod";
import { confirmationMail } from "@/lib/account/confirmation-link";
import { publicAction, refuse, userAction } from "@/lib/action";
import { canSendMail } from "@/lib/mail/deliver";
import { sendMail } from "@/lib/mail/send";
import { NOTICE_KINDS } from "@/lib/notices/notice-kinds";
import { noticeSettingsSchema } from "@/lib/notices/settings";
import { CALENDAR_KINDS, NOTICE_WAYS, type Personal, SENT_WAYS, usualKinds } from "@/lib/notices/ways";
import { daySchema } from "@/lib/season/schema";
import { TEST_NOTICE } from "@/lib/sending/notice-text";
import { addressProblem } from "@/lib/sending/public-address";
import { type Device, deviceSchema } from "@/lib/sending/push";
import { sendTest } from "@/lib/sending/send";
import { confirmEmail, openConfirmation } from "@/lib/store/email-confirmations";
import { addPushDevice, beginTest, chooseNotices, removePushDevice, setNoticeAddress } from "@/lib/store/notices";

/** The list with a value in it, or without it. */
const toggled = <Value>(list: readonly Value[], value: Value, on: boolean) => [
  ...list.filter((known) => known !== value),
  ...(on ? [value] : []),
];

/** Turns one kind of reminder on or off in one way. */
export const chooseReminder = userAction(
  z.object({ way: z.enum(NOTICE_WAYS), kind: z.enum(NOTICE_KINDS), on: z.boolean() }),
  async ({ way, kind, on }, account) => {
    await chooseNotices(
      account.id,
      ({ ways, ...when }) => ({ ...when, ways: chosen(ways, way, kind, on) }),
      Date.now(),
    );
    return {};
  },
);

function chosen(
  ways: Personal["ways"],
  way: (typeof NOTICE_WAYS)[number],
  kind: (typeof NOTICE_KINDS)[number],
  on: boolean,
): Personal["ways"] {
  if (way !== "calendar") return { ...ways, [way]: { ...ways[way], kinds: toggled(ways[way].kinds, kind, on) } };
  const rings = CALENDAR_KINDS.find((known) => known === kind);
  return rings ? { ...ways, calendar: { kinds: toggled(ways.calendar.kinds, rings, on) } } : ways;
}

/** Whether programs and people are named in one way. */
export const nameInReminders = userAction(
  z.object({ way: z.enum(SENT_WAYS), names: z.boolean() }),
  async ({ way, names }, account) => {
    await chooseNotices(
      account.id,
      ({ ways, ...when }) => ({ ...when, ways: { ...ways, [way]: { ...ways[way], names } } }),
      Date.now(),
    );
    return {};
  },
);

/** Changes when reminders come: what is given, the rest stays. */
export const timeReminders = userAction(
  noticeSettingsSchema.pick({ morning: true, days: true, quiet: true, zone: true }).partial(),
  async (given, account) => {
    await chooseNotices(account.id, (before) => ({ ...before, ...withoutGaps(given) }), Date.now());
    return {};
  },
);

/** What was given and no more: a default fills in what was left out. */
function withoutGaps<Fields extends object>(given: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<Fields>;
}

/** Lets no reminder go out through a day; an empty one ends the pause. */
export const pauseReminders = userAction(
  z.object({ pausedUntil: z.union([z.literal(""), daySchema]) }),
  async ({ pausedUntil }, account) => {
    await chooseNotices(account.id, (before) => ({ ...before, pausedUntil: pausedUntil || null }), Date.now());
    return {};
  },
);

/** Sets the web address that reminders are posted to, with the usual ones turned on; an empty one ends it. */
export const setReminderAddress = userAction(
  z.object({ target: z.string().trim().max(2_000) }),
  async ({ target }, account) => {
    const problem = target === "" ? null : addressProblem(target);
    if (problem) return refuse({ fieldErrors: { target: problem } });
    await setNoticeAddress(account.id, target || null);
    await chooseNotices(
      account.id,
      ({ ways, ...when }) => {
        const kinds = target === "" ? [] : ways.address.kinds.length > 0 ? ways.address.kinds : usualKinds("address");
        return { ...when, ways: { ...ways, address: { ...ways.address, kinds } } };
      },
      Date.now(),
    );
    return {};
  },
);

const NO_MAIL = "This server sends no email. Whoever runs it can turn email on.";

/** Mails a link that confirms the account's address. */
export const mailConfirmation = userAction(z.object({}), async (_input, account) => {
  if (!canSendMail()) return refuse({ formError: NO_MAIL });
  const opened = await openConfirmation(account.id, Date.now());
  if (!opened) return refuse({ formError: "No link was sent: the address is confirmed, or got several links today." });
  const { subject, text } = confirmationMail(opened.token);
  const taken = await sendMail(opened.email, subject, text).then(
    () => true,
    () => false,
  );
  return taken ? {} : refuse({ formError: "The mail server didn’t take the message. Try again later." });
});

/** Confirms the address that a link was mailed to. */
export const confirmAddress = publicAction(z.object({ token: z.string().max(200) }), async ({ token }) =>
  (await confirmEmail(token, Date.now()))
    ? {}
    : refuse({ formError: "This link was already replaced or has expired. Request another one in Settings." }),
);

/** Sends a test notice now in the chosen way, and gives what its server answered; a push goes to this device. */
export const sendOneNow = userAction(
  z.object({ way: z.enum(SENT_WAYS), device: deviceSchema.optional() }),
  async ({ way, device }, account) => {
    if (way === "email" && !canSendMail()) return refuse({ formError: NO_MAIL });
    const now = Date.now();
    const which = { kind: way, target: device && targetOf(device) };
    const { outcome, answer } = await sendTest(await beginTest(account.id, which, TEST_NOTICE.subject, now), now);
    return { outcome, answer, at: new Date(now).toISOString() };
  },
);

/** A device as it is stored: always the same text for the same device. */
const targetOf = ({ endpoint, keys: { p256dh, auth } }: Device) => JSON.stringify({ endpoint, keys: { p256dh, auth } });

/** Lets this device be pushed to, with the usual reminders turned on. */
export const addDevice = userAction(z.object({ device: deviceSchema }), async ({ device }, account) => {
  const problem = addressProblem(device.endpoint);
  if (problem) return refuse({ formError: problem });
  await addPushDevice(account.id, targetOf(device));
  await chooseNotices(
    account.id,
    ({ ways, ...when }) => {
      const kinds = ways.push.kinds.length > 0 ? ways.push.kinds : usualKinds("push");
      return { ...when, ways: { ...ways, push: { ...ways.push, kinds } } };
    },
    Date.now(),
  );
  return {};
});

/** Ends the pushes to this device. */
export const removeDevice = userAction(z.object({ device: deviceSchema }), async ({ device }, account) => {
  await removePushDevice(account.id, targetOf(device));
  return {};
});

/** Answers the question that is asked once: whether reminders are to come by email. */
export const answerReminderOffer = userAction(z.object({ email: z.boolean() }), async ({ email }, account) => {
  await chooseNotices(
    account.id,
    ({ ways, ...when }) => ({
      ...when,
      ways: { ...ways, email: { ...ways.email, kinds: email ? usualKinds("email") : ways.email.kinds } },
    }),
    Date.now(),
  );
  return {};
});
