import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import type { BrowserContext } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { hashPassword } from "@/lib/account/hashing";
import { defaultSettings, unknownApplicant } from "@/lib/season/defaults";
import { readSeasonFile, writeSeasonFile } from "@/lib/season/file";
import { IMPORT_LIMITS } from "@/lib/season/file-limits";
import type { Season } from "@/lib/season/schema";
import { accountWith } from "@/lib/store/account.fixture";
import { openDatabase, setDatabase } from "@/lib/store/database";
import { DatabaseBusy } from "@/lib/store/errors";
import { newId } from "@/lib/store/ids";
import { setNoticeAddress } from "@/lib/store/notices";
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

/** A notice as the server keeps it once it was sent, or wasn't: its kind, the moments it was meant for and went out at, what became of it. */
type ToldNotice = { kind: string; moment: string; at: string; outcome: string; subject?: string; answer?: string };

/** Writes down what was told at a web address, as sending it does, and how often in a row that failed last. */
export async function tellAt(
  { id }: MadeAccount,
  target: string,
  notices: ToldNotice[],
  { failures, answer, failedAt }: { failures: number; answer: string; failedAt: string },
): Promise<void> {
  await patiently(() => setNoticeAddress(id, target));
  const { database } = await (opened ?? Promise.reject(new Error("No account was made.")));
  const { id: seasonId } = await currentSeason(id);
  await patiently(() =>
    database.write(async (tx) => {
      const way = await tx.noticeWay.findFirstOrThrow({ where: { accountId: id, target } });
      const failed = { failures, answer, failedAt: new Date(failedAt) };
      await tx.noticeWay.updateMany({ where: { id: way.id }, data: failed });
      for (const [nth, { moment, at, ...told }] of notices.entries())
        await tx.notice.create({
          data: {
            ...told,
            ...{ id: newId(), accountId: id, wayId: way.id, seasonId, key: `made:${nth}` },
            ...{ at: new Date(at), moment: new Date(moment), settledAt: new Date(at) },
          },
        });
    }),
  );
}

type Cookie = Parameters<BrowserContext["addCookies"]>[0][number];

/** What a browser that is signed in to the account keeps. */
export async function sessionCookie({ token }: MadeAccount, url: string): Promise<Cookie> {
  const value = await encode({ token: { sessionToken: token }, secret });
  return { name: "next-auth.session-token", value, url, httpOnly: true, sameSite: "Lax" };
}
