import { createHash } from "node:crypto";
import type { Mail } from "@/lib/mail/deliver";
import { linkTo, type NoticeText } from "./notice-text";

/** The page, and the address that mail programs post to, which end email without signing in. */
export function unsubscribeLink(token: string): string {
  return linkTo(`/api/unsubscribe/${token}`);
}

/**
 * A notice as a message: plain text beside simple HTML, with one-click unsubscribe (RFC 8058). `key` names it for good: tried again,
 * it has the same Message-ID, by which mail servers drop the second.
 */
export function noticeMail(
  to: string,
  { subject, text, href }: NoticeText,
  key: string,
  unsubscribeToken: string,
): Mail {
  const link = linkTo(href);
  const end = unsubscribeLink(unsubscribeToken);
  const foot = "You get this because you turned on email reminders in Rank & Thank.";
  return {
    to,
    subject,
    text: `${text}\n\n${link}\n\n--\n${foot}\nStop these emails: ${end}\n`,
    html: [
      `<div style="font:16px/1.5 system-ui,sans-serif;max-width:560px">`,
      ...text.split("\n\n").map((part) => `<p style="white-space:pre-line">${escaped(part)}</p>`),
      `<p><a href="${escaped(link)}">Open in Rank &amp; Thank</a></p>`,
      `<p style="font-size:13px">${escaped(foot)} <a href="${escaped(end)}">Stop these emails</a></p>`,
      "</div>",
    ].join("\n"),
    messageId: `<${createHash("sha256").update(key).digest("hex").slice(0, 40)}@${hostOf(link)}>`,
    headers: {
      "List-Unsubscribe": `<${end}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "Auto-Submitted": "auto-generated",
    },
  };
}

const hostOf = (link: string) => (URL.canParse(link) ? new URL(link).hostname : "localhost");

const MARKS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);
