import { sampleSeason } from "@/lib/season/sample";
import type { Season } from "@/lib/season/schema";
import { changePassword, createAccount, createGuest, signIn } from "./accounts";
import { answerFinding } from "./answers";
import { renewCalendarFeed } from "./calendar-feeds";
import { certifyRankList } from "./certifications";
import { database, type Rows } from "./database";
import { updateDraft } from "./drafts";
import { openConfirmation } from "./email-confirmations";
import { Prisma } from "./generated/client";
import { addJob } from "./jobs";
import { createNote, deleteNote } from "./notes";
import { beginTest, chooseNotices, setNoticeAddress } from "./notices";
import { openReset } from "./password-resets";
import { currentSeason, importSeason } from "./seasons";
import { type Account, accountOfSession } from "./sessions";
import { createStrength } from "./strengths";

/** An account that has done everything there is, with `mark` in what it wrote: every table holds rows of it. */
export async function busyAccount(email: string, password: string, mark: string, now: number): Promise<Account> {
  await createAccount(email, password, "America/New_York", "sign-up-form");
  const signedIn = await signIn(email, password, mark, now);
  const account = signedIn.outcome === "in" ? await accountOfSession(signedIn.token, now) : null;
  if (!account) throw new Error("The account was just made and is not let in.");
  const sample = sampleSeason(now, "America/New_York");
  const marked: Season = {
    ...sample,
    messages: sample.messages.map((message) => ({
      ...message,
      subject: mark,
      acknowledged: [{ rule: "too-frequent", reason: mark, at: message.at }],
    })),
    drafts: sample.drafts.map((draft) => ({
      ...draft,
      recipients: sample.contacts.filter(({ programId }) => programId === draft.programId).map(({ id }) => id),
    })),
  };
  await importSeason(account.id, marked, "everything");
  const { season } = await currentSeason(account.id);
  const [program] = season.programs;
  const [draft] = season.drafts;
  if (!program || !draft) throw new Error("The sample has no program, or no draft.");
  const note = { programId: program.id, at: new Date(now).toISOString(), body: mark };
  await createNote(account.id, note, "kept");
  await deleteNote(account.id, await createNote(account.id, note, "deleted"));
  await createStrength(account.id, { kind: "ties", fact: mark, evidence: "", words: [] }, "strength");
  await answerFinding(account.id, `reply:${season.messages[0]?.id}`, "dismissed", null, note.at);
  await updateDraft(account.id, draft.id, { body: `${mark} once` }, { now, keep: true });
  await updateDraft(account.id, draft.id, { body: `${mark} twice` }, { now, keep: true });
  await changePassword(account.id, password, password, account.session, now);
  await renewCalendarFeed(account.id, now);
  await certifyRankList(account.id, note.at);
  await openReset(email, now);
  await openConfirmation(account.id, now);
  await chooseNotices(account.id, (before) => before, now);
  await setNoticeAddress(account.id, `https://ntfy.example/${mark}`);
  await beginTest(account.id, { kind: "address" }, mark, now);
  await database().write((tx) =>
    addJob(tx, {
      key: `job:${account.id}`,
      kind: "none",
      accountId: account.id,
      about: mark,
      dueAt: now,
      mostTries: 1,
    }),
  );
  return account;
}

/** Somebody else's guest and wrong passwords, which name no account. */
export async function passersBy(now: number): Promise<void> {
  await createGuest("10.0.0.1", "UTC", "a browser", now);
  await signIn("nobody@example.org", "a guess", "", now);
}

/** How many rows each table holds. */
export async function rowCounts(rows: Rows = database().read): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of Object.keys(Prisma.ModelName)) {
    const [found] = await rows.$queryRawUnsafe<{ count: bigint }[]>(`SELECT count(*) AS "count" FROM "${name}"`);
    counts[name] = Number(found?.count);
  }
  return counts;
}
