import { deliver } from "./deliver";

/** Thrown where a mail server did not take a message. */
class NotTaken extends Error {
  override name = "NotTaken";
}

/** Sends a plain message about the account itself. Throws unless the server took it. */
export async function sendMail(to: string, subject: string, text: string): Promise<void> {
  const { outcome, said } = await deliver({ to, subject, text });
  if (outcome !== "taken") throw new NotTaken(said);
}
