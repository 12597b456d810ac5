/** The page that confirms an address. The token comes after the #, which browsers never send, so it never reaches a server's log. */
function confirmationLink(token: string, address = process.env.NEXTAUTH_URL ?? ""): string {
  return `${address.replace(/\/$/, "")}/confirm#${token}`;
}

/** The message that carries the link. */
export function confirmationMail(token: string): { subject: string; text: string } {
  return {
    subject: "Confirm your email address for Rank & Thank",
    text: `Someone, probably you, wants reminders from Rank & Thank at this address.

Confirm it within a day:
${confirmationLink(token)}

If it wasn’t you, you don’t need to do anything: nothing is sent here.
`,
  };
}
