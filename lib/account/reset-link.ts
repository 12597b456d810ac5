/** The page that sets a new password. The token stands behind the #, which no browser sends, so that no log of a server holds it. */
export function resetLink(token: string, address = process.env.NEXTAUTH_URL ?? ""): string {
  return `${address.replace(/\/$/, "")}/reset#${token}`;
}

/** The message that carries the link. */
export function resetMail(token: string): { subject: string; text: string } {
  return {
    subject: "Set a new password for Rank & Thank",
    text: `Somebody, probably you, asked for a new password for Rank & Thank.

Set it here, once, within 30 minutes:
${resetLink(token)}

If it was not you, nothing has to be done: your password stays as it is.
`,
  };
}
