import { createTransport } from "nodemailer";

/** Whether this server can send mail: `SMTP_URL` and `MAIL_FROM` are set. */
export function canSendMail(): boolean {
  return Boolean(process.env.SMTP_URL && process.env.MAIL_FROM);
}

/** Sends a plain message from `MAIL_FROM` through `SMTP_URL`. Only about the account itself; no letter is ever sent from here. */
export async function sendMail(to: string, subject: string, text: string): Promise<void> {
  const transport = createTransport({
    url: process.env.SMTP_URL,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({ from: process.env.MAIL_FROM, to: { name: "", address: to }, subject, text });
  } finally {
    transport.close();
  }
}
