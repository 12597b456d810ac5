import type { Told } from "@/lib/notices/planned";

/** What a way says: words without a link, and where they lead. */
export type Said = Pick<Told, "subject" | "text" | "href">;

/** What is sent to try a way. */
export const TEST_SAID: Said = {
  subject: "A reminder from Rank & Thank",
  text: "You asked for this one to see whether it arrives. It does.",
  href: "/settings/reminders",
};

/** The address of a page for somebody who reads it elsewhere. */
export function linkTo(href: string, address = process.env.NEXTAUTH_URL ?? ""): string {
  return `${address.replace(/\/$/, "")}${href}`;
}
