import { hash, verify } from "@node-rs/argon2";

/** OWASP's smallest recommended cost for argon2id, which is what this library makes: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a password, with a salt of its own. A password typed in another Unicode form is the same password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), cost);
}

let nobodys: Promise<string> | undefined;

/** Whether the password is the one hashed. Without a hash (no such account) it takes the same time and is wrong. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword("nobody has this password");
  const matches = await verify(passwordHash ?? (await nobodys), password.normalize("NFKC"));
  return matches && passwordHash !== null;
}
