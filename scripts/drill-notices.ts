// Notices that become due while the server runs, as one process on SQLite or three on PostgreSQL: each is mailed once, also where the process that
// was mailing it is killed in the middle.
import { setTimeout as pause } from "node:timers/promises";
import { scriptedServer } from "@/lib/mail/smtp.fixture";
import { season } from "@/lib/season/builder";
import { MINUTE, SECOND } from "@/lib/season/durations";
import { accountWith } from "@/lib/store/account.fixture";
import { openDatabase, setDatabase } from "@/lib/store/database";
import { NOTICE_JOB } from "@/lib/store/notice-queue";
import { chooseNotices } from "@/lib/store/notices";
import { startedServer } from "./lib/built-server";
import { severalServers } from "./lib/several-servers";

const ON_POSTGRES = process.argv.includes("postgres");
const PROCESSES = ON_POSTGRES ? 3 : 1;
const PEOPLE = 12;
/** `interview-soon` goes out so long before it starts. */
const AHEAD_MS = 30 * MINUTE;

/** A mail server that a single process of the server uses; `holds` is true while it leaves what it was given unanswered. */
const sink = { holds: false };
const sinks = await Promise.all(
  Array.from({ length: PROCESSES }, () =>
    scriptedServer((line) => {
      if (line === "CONNECT") return "220 ready";
      if (/^(EHLO|MAIL|RCPT)/.test(line)) return "250 fine";
      if (line === "DATA") return "354 go on";
      if (line === "QUIT") return "221 bye";
      return line === "." && !sink.holds ? "250 taken" : undefined;
    }),
  ),
);
/** How many messages each was given whole. */
const given = () => sinks.map(({ lines }) => lines.filter((line) => line === ".").length);
const total = () => given().reduce((sum, count) => sum + count, 0);
const messageIds = () => sinks.flatMap(({ lines }) => lines.filter((line) => line.startsWith("Message-ID: ")));

const mailBy = (which: number) => ({ SMTP_URL: sinks[which]?.url ?? "", MAIL_FROM: "reminders@example.org" });
async function started() {
  if (ON_POSTGRES) return severalServers(PROCESSES, mailBy);
  const server = await startedServer({ environment: mailBy(0) });
  return { servers: [server], databaseUrl: server.databaseUrl, end: () => server.end() };
}
const { servers, databaseUrl, end } = await started();
const database = openDatabase(databaseUrl);
setDatabase(database);

const problems: string[] = [];
const report = (what: string, ok: boolean, found: unknown = "") => {
  console.log(`${ok ? "ok  " : "FAIL"} ${what}${ok ? "" : `: ${JSON.stringify(found)}`}`);
  if (!ok) problems.push(what);
};
/** Waits until it is so; fails the drill where it takes longer than five minutes. */
async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const last = performance.now() + 5 * MINUTE;
  while (!(await isSo())) {
    if (performance.now() > last) throw new Error(`${what}: not within five minutes.`);
    await pause(50);
  }
}
const outcomes = async () => (await database.read.notice.findMany()).map(({ outcome }) => outcome);

/** Somebody whose address was confirmed, with an interview about which a notice is due at a moment. */
async function person(email: string, dueAt: number): Promise<void> {
  const startsAt = dueAt + AHEAD_MS;
  const made = season()
    .program("p1", { name: "Lakeshore" })
    .interview("p1", new Date(startsAt + AHEAD_MS).toISOString(), { startsAt: new Date(startsAt).toISOString() })
    .build();
  const { id } = await accountWith(database, made, email);
  await database.write((tx) => tx.account.update({ where: { id }, data: { emailConfirmedAt: new Date() } }));
  await chooseNotices(
    id,
    (before) => ({
      ...before,
      quiet: null,
      ways: { ...before.ways, email: { ...before.ways.email, kinds: ["interview-soon"] } },
    }),
    Date.now(),
  );
}
/** Each process has looked for what is due twice since. */
async function allLookedTwice(): Promise<void> {
  for (let look = 0; look < 2; look += 1) {
    const from = Date.now();
    await until("each looks for what is due", async () => {
      const answers = await Promise.all(
        servers.map(async ({ address }) => (await fetch(`${address}/api/health`)).json()),
      );
      return answers.every(({ jobs }) => Date.parse(jobs.turnedAt) > from);
    });
  }
}

try {
  // What is chosen after its moment would not be told of.
  const due = Date.now() + 2 * MINUTE;
  await Promise.all(Array.from({ length: PEOPLE }, (_, one) => person(`applicant-${one}@example.org`, due)));
  if (Date.now() > due) throw new Error("The machine is too slow: it took two minutes to make the accounts.");
  report("nothing is mailed before it is due", total() === 0, given());
  await until("each notice is settled", async () => {
    const found = await outcomes();
    return found.length === PEOPLE && found.every((outcome) => outcome !== "waiting" && outcome !== "sending");
  });
  // All at once become due again what their jobs are: done already.
  await database.write((tx) => tx.job.updateMany({ where: { kind: "notices" }, data: { dueAt: new Date(0) } }));
  await allLookedTwice();
  report(
    `${PEOPLE} notices, ${PEOPLE} mails from ${given().filter((count) => count > 0).length} of ${PROCESSES}`,
    total() === PEOPLE,
    given(),
  );
  report("no two of them alike", new Set(messageIds()).size === PEOPLE, messageIds());
  report(
    "each is known to be sent",
    (await outcomes()).every((outcome) => outcome === "sent"),
    await outcomes(),
  );

  // kill -9 of the process that is mailing one, after its last line and before the answer.
  sink.holds = true;
  const before = given();
  await person("in-the-middle@example.org", Date.now() + 10 * SECOND);
  await until("one is being mailed", () => total() > PEOPLE);
  const taker = given().findIndex((count, which) => count > (before[which] ?? 0));
  await servers[taker]?.kill();
  sink.holds = false;
  // As though the two minutes for which it had the job were over.
  await database.write((tx) =>
    tx.job.updateMany({ where: { kind: NOTICE_JOB, leaseOwner: { not: null } }, data: { leaseUntil: new Date(0) } }),
  );
  if (!ON_POSTGRES) await servers[taker]?.start();
  await until("another looks at it", async () => (await outcomes()).includes("unknown"));
  if (ON_POSTGRES) await servers[taker]?.start();
  await allLookedTwice();
  report("after the kill it is told of as not known, and was mailed once", total() === PEOPLE + 1, given());
  const found = await outcomes();
  report("and nothing else became of any", found.filter((outcome) => outcome === "sent").length === PEOPLE, found);
  console.log(problems.length === 0 ? "PASS" : `FAIL: ${problems.join("; ")}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  await database.close();
  await end();
  for (const { end: close } of sinks) await close();
}
