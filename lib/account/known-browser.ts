import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";

/**
 * A browser in which somebody has signed in to an address before keeps a mark of it. Its wrong passwords are counted apart from
 * everybody else's, so that a stranger's guesses keep the owner out nowhere that the owner has been. It signs nobody in.
 */
export function browserMark(email: string, secret: string): string {
  const id = randomUUID();
  return `${id}.${seal(id, email, secret)}`;
}

/** The browser that a mark names, when it was made here for this address; else null. */
export function knownBrowser(mark: string | undefined, email: string, secret: string): string | null {
  const [id = "", given = ""] = mark?.split(".") ?? [];
  const sealed = Buffer.from(seal(id, email, secret));
  const shown = Buffer.from(given);
  return shown.length === sealed.length && timingSafeEqual(shown, sealed) ? id : null;
}

function seal(id: string, email: string, secret: string): string {
  return createHmac("sha256", secret).update(`known-browser\n${id}\n${email}`).digest("base64url");
}
