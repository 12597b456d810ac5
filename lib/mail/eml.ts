import MailComposer from "nodemailer/lib/mail-composer";
import type { Contact, Draft } from "@/lib/season/schema";
import { inOneLine } from "./one-line";

/**
 * A draft as a message that a mail program opens to be sent (RFC 5322, MIME), to those of `contacts` whose address is known, in
 * their order. Who it is from is left to the mail program, and so is the moment: nothing here has been sent.
 */
export async function emlOf({ subject, body }: Pick<Draft, "subject" | "body">, contacts: Contact[]): Promise<Buffer> {
  return new MailComposer({
    to: contacts.flatMap(({ name, email }) => (email ? [{ name: inOneLine(name), address: inOneLine(email) }] : [])),
    subject: inOneLine(subject),
    text: body,
    // Outlook's sign for a message that is still to be sent: it opens for writing.
    headers: { "X-Unsent": "1" },
    newline: "win",
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}
