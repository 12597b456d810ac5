import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import type { BrowserContext } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { hashPassword } from "@/lib/account/hashing";
import { defaultSettings, unknownApplicant } from "@/lib/season/defaults";
import { IMPORT_LIMITS, readSeasonFile, writeSeasonFile } from "@/lib/season/file";
import type { Season } from "@/lib/season/schema";
import { accountWith } from "@/lib/store/account.fixture";
import { openDatabase, setDatabase } from "@/lib/store/database";
import { DatabaseBusy } from "@/lib/store/errors";
import { currentSeason, emptySeason, importSeason } from "@/lib/store/seasons";
import type { Account } from "@/lib/store/sessions";
import { readSettings, serverEnvironment } from "@/scripts/lib/environment.mjs";
import { ZONE } from "./app";

const root = resolve(import.meta.dirname, "..");
const settings = readSettings(root, process.env);
const secret = serverEnvironment(root, settings).NEXTAUTH_SECRET ?? "";

/** The password of every account that is made here. */
export const PASSWORD = "seven quiet harbors";

/** The database of the server under test, open beside it, and the password's hash, which takes as long to make as it should. */
let opened: Promise<{ database: ReturnType<typeof openDatabase>; passwordHash: string }> | undefined;

async function open() {
  const database = openDatabase(settings.databaseUrl);
  setDatabase(database);
  return { database, passwordHash: await hashPassword(PASSWORD) };
}

/** Writes beside the server, however long that one is writing: how long a test may take says the test. */
async function patiently<T>(write: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof DatabaseBusy)) throw error;
    }
  }
}

/** An account of the server under test, and the token of a session of its own. */
export type MadeAccount = Account & { token: string };

/**
 * Makes an account with an empty season as signing up does, and a session as signing in does, straight in the database: e2e/accounts.spec.ts
 * goes through the forms.
 */
export async function makeAccount(email: string): Promise<MadeAccount> {
  opened ??= open();
  const { database, passwordHash } = await opened;
  const empty = emptySeason(defaultSettings(ZONE), unknownApplicant);
  return patiently(() => accountWith(database, empty, email, passwordHash));
}

/** Opens a season in the account as importing its file does, and gives it as the server has it, with its own ids. */
export async function importInto({ id }: MadeAccount, season: Season): Promise<Season> {
  const read = readSeasonFile(writeSeasonFile(season), IMPORT_LIMITS);
  if (!read.ok) throw new Error(`Not a season: ${JSON.stringify(read.problems)}`);
  const { season: whole } = read;
  const submission = randomUUID();
  await patiently(() => importSeason(id, whole, submission));
  return structuredClone((await currentSeason(id)).season);
}

type Cookie = Parameters<BrowserContext["addCookies"]>[0][number];

/** What a browser that is signed in to the account keeps. */
export async function sessionCookie({ token }: MadeAccount, url: string): Promise<Cookie> {
  const value = await encode({ token: { sessionToken: token }, secret });
  return { name: "next-auth.session-token", value, url, httpOnly: true, sameSite: "Lax" };
}
