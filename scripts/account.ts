import { resolve } from "node:path";
import { normalEmail } from "@/lib/account/credentials";
import { resetLink } from "@/lib/account/reset-link";
import { RESET_MINUTES } from "@/lib/account/reset-minutes";
import { database } from "@/lib/store/database";
import { openReset } from "@/lib/store/password-resets";
import { readSettings } from "./lib/environment.mjs";

const USAGE = `npm run account -- reset EMAIL    prints a one-time link for setting a new password, good for ${RESET_MINUTES} minutes`;

const [command, email] = process.argv.slice(2);
if (command !== "reset" || !email) {
  console.log(USAGE);
  process.exit(command === "--help" ? 0 : 2);
}
const { databaseUrl, address } = readSettings(resolve(import.meta.dirname, ".."), process.env);
process.env.DATABASE_URL = databaseUrl;
const token = await openReset(normalEmail(email), Date.now(), "operator");
await database().close();
if (token === null) {
  console.error("No account has this email address.");
  process.exit(1);
}
console.log(resetLink(token, address));
