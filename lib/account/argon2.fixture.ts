// In the place of argon2 in the tests: the same at next to no cost. What it may cost an attacker is lib/account/hashing.test.ts.
import { hash as hashAt, type Options } from "@node-rs/argon2/index.js";

export { verify } from "@node-rs/argon2/index.js";

const NO_COST: Options = { memoryCost: 8, timeCost: 1, parallelism: 1 };

/** What was last asked for, which is what the product pays. */
export const asked: { cost: Options | undefined } = { cost: undefined };

/** Hashes at no cost, whatever cost is asked for. */
export function hash(password: string, cost?: Options): Promise<string> {
  asked.cost = cost;
  return hashAt(password, NO_COST);
}
