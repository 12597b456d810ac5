import { RESET_MINUTES } from "./reset-minutes";

/** The page that sets a new password. The token comes after the #, which browsers never send, so it never reaches a server's log. */
export function resetLink(token: string, address = process.env.NEXTAUTH_URL ?? ""): string {
  return `${address.replace(/\/$/, "")}/reset#${token}`;
}

/** The message that carries the link. */
export function resetMail(token: string): { subject: string; text: string } {
  return {
    subject: "Set a new password for Rank & Thank",
    text: `Someone, probably you, asked to set a new password for Rank & Thank.

Use this link within ${RESET_MINUTES} minutes. It works once:
${resetLink(token)}

If it wasn’t you, you don’t need to do anything: your password stays the same.
`,
  };
}
