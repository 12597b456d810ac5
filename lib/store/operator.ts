import { database } from "./database";
import { NotFound } from "./errors";

/** An account as whoever runs the server sees it: when, not what. */
export type AccountLine = { email: string; createdAt: string; lastSeenAt: string; seasons: number };

/** The accounts with an address, `most` of them, the one used last first; and how many accounts and guests there are. */
export async function listAccounts(most: number): Promise<{ accounts: AccountLine[]; total: number; guests: number }> {
  const { read } = database();
  const accounts = await read.account.findMany({
    where: { email: { not: null } },
    orderBy: [{ lastSeenAt: "desc" }, { id: "asc" }],
    take: most,
    select: { email: true, createdAt: true, lastSeenAt: true, _count: { select: { seasons: true } } },
  });
  return {
    total: await read.account.count({ where: { email: { not: null } } }),
    guests: await read.account.count({ where: { email: null } }),
    accounts: accounts.map(({ email, createdAt, lastSeenAt, _count }) => ({
      email: email ?? "",
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      seasons: _count.seasons,
    })),
  };
}

/** How much an account keeps, in numbers alone; null where no account has this address. */
export async function usageOf(email: string): Promise<Record<string, number> | null> {
  const { read } = database();
  const account = await read.account.findUnique({ where: { email }, select: { id: true } });
  if (!account) return null;
  const where = { accountId: account.id };
  const deletions = await read.deletion.findMany({ where, select: { rows: true } });
  const bodies = await read.message.findMany({ where, select: { subject: true, body: true } });
  return {
    seasons: await read.season.count({ where }),
    programs: await read.program.count({ where }),
    contacts: await read.contact.count({ where }),
    messages: bodies.length,
    drafts: await read.draft.count({ where }),
    "earlier versions of drafts": await read.draftVersion.count({ where }),
    "signed-in browsers": await read.session.count({ where }),
    "characters in messages": bodies.reduce((sum, { subject, body }) => sum + subject.length + body.length, 0),
    "characters in what can be restored": deletions.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}

/** Removes the account of an address with every row of it, for good. Throws `NotFound` where no account has it. */
export async function removeAccount(email: string): Promise<void> {
  await database().write(async (tx) => {
    const { count } = await tx.account.deleteMany({ where: { email } });
    if (count === 0) throw new NotFound("account");
    await database().forgetDeletedWords(tx);
  });
}
