import { createHash } from "node:crypto";

/** What is stored in place of a secret, or of an address that only has to be recognized: its SHA-256, in base64url. */
export function secretHash(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}
