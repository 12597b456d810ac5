import MailComposer from "nodemailer/lib/mail-composer";
import type { Applicant, Contact, Message } from "@/lib/season/schema";
import { inOneLine } from "./one-line";

type Person = { name: string; address: string };

/** Nobody's address was kept: a name that says who, at a domain that by its own definition leads nowhere. */
const unknownAddress = (name: string): Person => ({ name: inOneLine(name), address: "unknown@address.invalid" });

/**
 * A message that was kept, as a file that every mail program shows (RFC 5322, MIME): to `people` when it was sent, from the first of
 * them when it was received, with the moment it bears. A date has an hour in mail; where only the day is known, the header for comments says so.
 */
export async function messageEml(message: Message, people: Contact[], applicant: Applicant): Promise<Buffer> {
  const named = people.map(({ name, email }) =>
    email ? { name: inOneLine(name), address: inOneLine(email) } : unknownAddress(name),
  );
  const applicantNamed = unknownAddress(applicant.name);
  const [first = unknownAddress("")] = named;
  const sent = message.direction === "sent";
  return new MailComposer({
    from: sent ? applicantNamed : first,
    to: sent ? named : [applicantNamed],
    subject: inOneLine(message.subject),
    date: new Date(message.at),
    headers: message.dayOnly ? { comments: "Only the day of this message is known, not its time." } : {},
    messageId: `<${message.id.replace(/[^\w.-]/g, "")}@rank-and-thank.invalid>`,
    text: message.body,
    newline: "win",
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}
