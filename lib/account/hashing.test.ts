import { hash } from "@node-rs/argon2/index.js";
import { expect, test } from "vitest";
import { asked } from "./argon2.fixture";
import { hashPassword, passwordMatches } from "./hashing";

test("a password is kept as an argon2id hash of the cost that was promised", async () => {
  await hashPassword("a quiet reading room");
  expect(await hash("a quiet reading room", asked.cost)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test("a password matches its own hash, in whatever Unicode form it is typed, and no other; nobody's matches nothing", async () => {
  const kept = await hashPassword("réading room");
  expect(await passwordMatches(kept, "re\u0301ading room")).toBe(true);
  expect(await passwordMatches(kept, "reading room")).toBe(false);
  expect(await passwordMatches(null, "nobody has this password")).toBe(false);
});
