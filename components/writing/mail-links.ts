import type { Contact, Draft } from "@/lib/season/schema";
import { listOf, personName } from "@/lib/season/words";

type Letter = Pick<Draft, "subject" | "body">;

/**
 * How long a mail address with its text may be and still arrive whole, in characters. Mail programs and browsers have limits, the lowest
 * near 2,000, and silently cut off the rest.
 */
export const LONGEST_ADDRESS = 1_800;

const inOneLine = (text: string) => text.replace(/\p{Cc}+/gu, " ").trim();
const encoded = (text: string) => encodeURIComponent(text.toWellFormed());
/** Line breaks in an address are CRLF (RFC 6068). */
const lines = (text: string) => encoded(text.replace(/\r\n|\r|\n/g, "\r\n"));

/** The addresses of the people a letter goes to, or why there are none to fill in. */
export type Addressed = { ok: true; addresses: string[] } | { ok: false; why: string };

/** Whether mail knows where a letter goes. `recipients` are ids of `contacts`. */
export function addressed(recipients: string[], contacts: Contact[]): Addressed {
  const people = recipients.flatMap((id) => contacts.find((contact) => contact.id === id) ?? []);
  if (people.length === 0) return { ok: false, why: "No one is chosen under To. Choose someone, or copy the letter." };
  const without = people.filter(({ email }) => !email?.trim());
  if (without.length > 0)
    return {
      ok: false,
      why: `No email address for ${listOf(without.map(personName))}. Copy the letter instead.`,
    };
  return { ok: true, addresses: people.map(({ email }) => inOneLine(email ?? "")) };
}

/** What Copy copies: the subject, an empty line, the text. */
export function copied({ subject, body }: Letter): string {
  return subject.trim() === "" ? body : `${inOneLine(subject)}\n\n${body}`;
}

/** Where a letter can be opened to be sent, in the order shown. */
export const MAILS = {
  app: { label: "Open in mail", newTab: false },
  gmail: { label: "Gmail", newTab: true },
  outlook: { label: "Outlook.com", newTab: true },
  office: { label: "Outlook, work or school", newTab: true },
} as const;

export type Mail = keyof typeof MAILS;

/** The address that opens a letter there, filled in. The caller checks whether it is short enough. */
export function mailAddress(mail: Mail, { subject, body }: Letter, addresses: string[]): string {
  const title = encoded(inOneLine(subject));
  const text = lines(body);
  if (mail === "app") {
    // A mailto address keeps its at sign unescaped.
    const to = addresses.map((address) => encoded(address).replaceAll("%40", "@")).join(",");
    return `mailto:${to}?subject=${title}&body=${text}`;
  }
  const to = encoded(addresses.join(","));
  if (mail === "gmail") return `https://mail.google.com/mail/?view=cm&fs=1&to=${to}&su=${title}&body=${text}`;
  const place = mail === "outlook" ? "https://outlook.live.com/mail/0" : "https://outlook.office.com/mail";
  return `${place}/deeplink/compose?to=${to}&subject=${title}&body=${text}`;
}
