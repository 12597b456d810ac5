import { Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import type { NodemailerError } from "nodemailer/lib/errors";
import MailComposer from "nodemailer/lib/mail-composer";
import { parseConnectionUrl } from "nodemailer/lib/shared";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { SECOND } from "@/lib/season/durations";
import { inOneLine } from "./one-line";

/** A message about the account or the season, to its owner. */
export type Mail = {
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** Given once, the same for the same message however often it is tried. */
  messageId?: string;
  headers?: Record<string, string>;
};

/**
 * What became of a message. `unknown`: the connection ended after the text was on its way; it may have arrived, so it is not sent
 * again. `said` is the server's answer, or in our own words what happened.
 */
export type Delivery = { outcome: "taken" | "temporary" | "permanent" | "unknown"; said: string };

/** How long a server may take to answer. */
const PATIENCE = { connectionTimeout: 10 * SECOND, greetingTimeout: 10 * SECOND, socketTimeout: 20 * SECOND };
/** A server's answer is shown to people; no more of it is. */
const MOST_SAID = 200;

/** Whether this server can send mail: `SMTP_URL` and `MAIL_FROM` are set. */
export function canSendMail(): boolean {
  return Boolean(process.env.SMTP_URL && process.env.MAIL_FROM);
}

/** Hands a message to `SMTP_URL`, from `MAIL_FROM`, and gives what the server said. Never throws for what a server or the network does. */
export async function deliver(mail: Mail, patience: Partial<typeof PATIENCE> = {}): Promise<Delivery> {
  const composed = new MailComposer({
    from: process.env.MAIL_FROM,
    to: { name: "", address: inOneLine(mail.to) },
    subject: inOneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    messageId: mail.messageId,
    headers: mail.headers,
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const text = await composed.build();
  const connection = new SMTPConnection({ ...parseConnectionUrl(process.env.SMTP_URL), ...PATIENCE, ...patience });
  // Asked for the text only once the server has said that it wants it.
  const progress = { asked: false };
  const stream = new Readable({
    read() {
      progress.asked = true;
      this.push(text);
      this.push(null);
    },
  });
  try {
    return await send(connection, composed.getEnvelope(), stream);
  } catch (error) {
    return failed(error, progress.asked);
  } finally {
    stream.destroy();
    connection.close();
  }
}

type Envelope = Parameters<SMTPConnection["send"]>[0];

async function send(connection: SMTPConnection, envelope: Envelope, text: Readable): Promise<Delivery> {
  const lost = new Promise<never>((_, reject) => connection.once("error", reject));
  lost.catch(() => {});
  const step = <Result = unknown>(run: (done: (error?: Error | null, result?: Result) => void) => void) =>
    Promise.race([
      lost,
      new Promise<Result | undefined>((resolve, reject) =>
        run((error, result) => (error ? reject(error) : resolve(result))),
      ),
    ]);
  await step((done) => connection.connect(done));
  const { auth } = parseConnectionUrl(process.env.SMTP_URL);
  if (auth) await step((done) => connection.login(auth, done));
  const info = await step<{ response?: string }>((done) => connection.send(envelope, text, done));
  connection.quit();
  // Politely, but nobody waits for the answer.
  await pause(0);
  return { outcome: "taken", said: brief(info?.response ?? "") };
}

function failed(error: unknown, asked: boolean): Delivery {
  const { responseCode, response, code }: NodemailerError = error instanceof Error ? error : new Error("failed");
  const said = brief(response || failureWords(code));
  // A name or a password that is not taken is the server's own trouble, not the message's.
  if (code === "EAUTH") return { outcome: "temporary", said };
  if (responseCode && responseCode >= 500) return { outcome: "permanent", said };
  if (responseCode && responseCode >= 400) return { outcome: "temporary", said };
  return { outcome: asked ? "unknown" : "temporary", said };
}

function failureWords(code: string | undefined): string {
  if (code === "ETIMEDOUT") return "The mail server didn’t answer in time.";
  if (code === "EDNS") return "The mail server’s name wasn’t found.";
  if (code === "ETLS") return "The mail server’s certificate wasn’t accepted.";
  return "The connection to the mail server ended.";
}

const brief = (said: string) => inOneLine(said).slice(0, MOST_SAID);
