import type { NoticeContent } from "@/lib/notices/planned";

/** What a way says: words without a link, and where they lead. */
export type NoticeText = Pick<NoticeContent, "subject" | "text" | "href">;

/** What is sent to try a way. */
export const TEST_NOTICE: NoticeText = {
  subject: "A reminder from Rank & Thank",
  text: "You asked for this one to see whether it arrives. It does.",
  href: "/settings/reminders",
};

/** Several that meet, as one: what each is about, in a line. */
export function together(all: readonly NoticeText[]): NoticeText {
  const [first] = all;
  if (first && all.length === 1) return first;
  const text = all.map(({ subject }) => subject).join("\n");
  return { subject: `${all.length} reminders`, text, href: "/today" };
}

/** The address of a page for somebody who reads it elsewhere. */
export function linkTo(href: string, address = process.env.NEXTAUTH_URL ?? ""): string {
  return `${address.replace(/\/$/, "")}${href}`;
}
