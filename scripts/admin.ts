import { resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { normalEmail } from "@/lib/account/credentials";
import { database } from "@/lib/store/database";
import { NotFound } from "@/lib/store/errors";
import { listAccounts, removeAccount, usageOf } from "@/lib/store/operator";
import { readSettings } from "./lib/environment.mjs";

const MOST = 1_000;
const USAGE = `npm run admin -- accounts              who has an account, the one used last first (${MOST} at most)
npm run admin -- usage EMAIL           how much an account keeps, in numbers
npm run admin -- remove EMAIL [--yes]  removes an account with everything in it, for good`;

const [command, given = "", yes] = process.argv.slice(2);
const known = command === "accounts" || ((command === "usage" || command === "remove") && given !== "");
if (!known) {
  console.log(USAGE);
  process.exit(command === "--help" ? 0 : 2);
}
process.env.DATABASE_URL = readSettings(resolve(import.meta.dirname, ".."), process.env).databaseUrl;
const email = normalEmail(given);
if (command === "accounts") await accounts();
else if (command === "usage") await usage();
else await remove();
await database().close();

async function accounts(): Promise<void> {
  const { accounts: lines, total, guests } = await listAccounts(MOST);
  for (const { email: address, createdAt, lastSeenAt, seasons } of lines)
    console.log(
      `${address.padEnd(40)} since ${createdAt.slice(0, 10)}  last seen ${lastSeenAt.slice(0, 10)}  seasons ${seasons}`,
    );
  console.log(`${total} accounts, ${guests} guests.`);
}

async function usage(): Promise<void> {
  const amounts = await usageOf(email);
  if (!amounts) return missing();
  for (const [what, amount] of Object.entries(amounts)) console.log(`${what.padEnd(36)} ${amount}`);
}

async function remove(): Promise<void> {
  if ((await usageOf(email)) === null) return missing();
  if (yes !== "--yes") {
    const asked = createInterface({ input: process.stdin, output: process.stdout });
    const typed = await asked.question(
      `This removes ${email} with everything in it, for good. Type the address to go on: `,
    );
    asked.close();
    if (normalEmail(typed) !== email) {
      console.error("Nothing was removed.");
      process.exitCode = 1;
      return;
    }
  }
  try {
    await removeAccount(email);
    console.log(`Removed ${email}. Backups still hold it until they run out.`);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    missing();
  }
}

function missing(): void {
  console.error("No account has this email address.");
  process.exitCode = 1;
}
