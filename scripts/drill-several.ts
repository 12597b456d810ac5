// Three processes on one database of PostgreSQL, behind a round robin: they are as one, and nothing acknowledged is lost where one is killed.
import { setTimeout as pause } from "node:timers/promises";
import { openDatabase } from "@/lib/store/database";
import { connected } from "@/lib/store/postgres/connection";
import { type Client, guest } from "./lib/drill-client";
import { person } from "./lib/drill-person";
import { severalServers } from "./lib/several-servers";

const RACES = 100;
const WRITERS = 8;
const EMAIL = "maya@example.org";
const [PASSWORD, NEW_PASSWORD] = ["seven quiet harbors", "eight quiet harbors"];

const several = await severalServers(3);
const problems: string[] = [];
const report = (what: string, ok: boolean, found: unknown = "") => {
  console.log(`${ok ? "ok  " : "FAIL"} ${what}${ok ? "" : `: ${JSON.stringify(found)}`}`);
  if (!ok) problems.push(what);
};
/** Asks each process by itself, past what is in front of them. */
const ofEach = <T>(ask: (address: string) => Promise<T>) =>
  Promise.all(several.servers.map(({ address }) => ask(address)));
const same = (found: unknown, wanted: unknown) => JSON.stringify(found) === JSON.stringify(wanted);
const sql = <Row>(statement: string) => connected(several.databaseUrl, ({ query }) => query<Row>(statement));
/** Waits until it is so; fails the drill where it takes longer than a minute. */
async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const last = performance.now() + 60_000;
  while (!(await isSo())) {
    if (performance.now() > last) throw new Error(`${what}: not within a minute.`);
    await pause(20);
  }
}

try {
  const own = person(several.address);
  await own.act("signUp", { email: EMAIL, password: PASSWORD, timeZone: "America/New_York" });
  report("somebody signs up, and in", (await own.signIn(EMAIL, PASSWORD)) === null);

  // One #1 letter in each race, whichever processes the two are sent to.
  for (const name of ["Harborview", "Lakeside"]) await own.act("addProgram", { name });
  const seasonAt = async (address?: string) => JSON.parse((await own.get("/api/season", address)).text).season;
  const ids: string[] = (await seasonAt()).programs.map(({ id }: { id: string }) => id);
  const log = (kind: string, programId: string, subject: string) =>
    own.act("logMessage", { direction: "sent", at: null, body: "", kind, programId, subject });
  const outcomes: string[] = [];
  let stale = 0;
  for (let race = 0; race < RACES; race += 1) {
    const answers = await Promise.all(ids.map((id) => log("intent", id, `Race ${race}`)));
    const said = answers.map((text) => /"outcome":"(\w+)"/.exec(text)?.[1] ?? "nothing");
    outcomes.push(said.toSorted().join(" "));
    const winner = ids[said.indexOf("logged")] ?? "";
    const seen = await ofEach(seasonAt);
    for (const { messages } of seen)
      if (messages.filter((kept: { subject: string }) => kept.subject === `Race ${race}`)[0]?.programId !== winner)
        stale += 1;
    await log("intent-release", winner, `Released ${race}`);
  }
  const won = outcomes.filter((outcome) => outcome === "held logged").length;
  report(
    `one #1 letter in each of ${RACES} races`,
    won === RACES,
    outcomes.filter((outcome) => outcome !== "held logged"),
  );
  report("each process shows at once what was kept", stale === 0, stale);

  // What runs by the clock is run by one of them.
  await sql(`
    CREATE TABLE "Claimed" ("key" TEXT NOT NULL);
    CREATE FUNCTION note_claim() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO "Claimed" VALUES (NEW."key"); RETURN NEW; END $$;
    CREATE TRIGGER note_claim AFTER UPDATE OF "leaseOwner" ON "Job" FOR EACH ROW
      WHEN (NEW."leaseOwner" IS NOT NULL AND NEW."leaseOwner" IS DISTINCT FROM OLD."leaseOwner") EXECUTE FUNCTION note_claim();
    UPDATE "Job" SET "dueAt" = timezone('UTC', now()) - interval '1 minute', "tries" = 0 WHERE "key" IN ('upkeep', 'backup')`);
  const from = Date.now();
  const turnedAt = async (address: string) =>
    Date.parse(JSON.parse((await own.get("/api/health", address)).text).jobs.turnedAt);
  await until("each looks for what is due", async () => Math.min(...(await ofEach(turnedAt))) > from);
  const claims = await sql<{ key: string }>(`SELECT "key" FROM "Claimed" WHERE "key" <> 'notices' ORDER BY 1`);
  report(
    "the upkeep is done once",
    same(
      claims.map(({ key }) => key),
      ["backup", "upkeep"],
    ),
    claims,
  );

  // A changed password and a sign-out are seen by each at once.
  const statuses = (who: typeof own) => ofEach(async (address) => (await who.get("/api/season", address)).status);
  const other = person(several.address);
  await other.signIn(EMAIL, PASSWORD);
  report("another browser is let in by each", same(await statuses(other), [200, 200, 200]));
  await own.act("changePassword", { password: PASSWORD, newPassword: NEW_PASSWORD });
  report("a changed password ends it at each", same(await statuses(other), [401, 401, 401]));
  report("and leaves its own browser in", same(await statuses(own), [200, 200, 200]));
  const left = own.copy();
  await own.act("signOutEverywhere", {});
  report("a sign-out is seen by each", same(await statuses(left), [401, 401, 401]));
  const old = await ofEach((address) => own.signIn(EMAIL, PASSWORD, address));
  report("the earlier password is refused by each", same(old, ["wrong", "wrong", "wrong"]), old);
  report("the new one is taken", (await own.signIn(EMAIL, NEW_PASSWORD)) === null);

  // A throttle counts what was tried at any of them.
  const guesser = person(several.address);
  const guess = (address?: string) => guesser.signIn("nobody@example.org", "wrong", address);
  const codes: (string | null)[] = [];
  for (let attempt = 0; attempt < 10; attempt += 1) codes.push(await guess());
  report(
    "ten guesses are answered",
    codes.every((code) => code === "wrong"),
    codes,
  );
  // Each refusal doubles the wait, so that it is met even where a machine takes a second to answer.
  await until("the guesser is slowed down", async () => /^slow:([4-9]|\d\d)$/.test((await guess()) ?? ""));
  const slowed = await ofEach(guess);
  report(
    "and the next is refused by each",
    slowed.every((code) => /^slow:\d+$/.test(code ?? "")),
    slowed,
  );

  // kill -9 of a process, then of a backend of the database, in the middle of writes.
  const writers: Client[] = [];
  for (let one = 0; one < WRITERS; one += 1) writers.push(await guest(several.address));
  const acknowledged: string[] = [];
  let unanswered = 0;
  let running = true;
  const writing = writers.map(async (client, who) => {
    for (let count = 0; running; count += 1) {
      const subject = `kept ${who}.${count}`;
      // What was being asked of a process that is killed is answered by nobody.
      if ((await client.log(subject).catch(() => null)) === "kept") acknowledged.push(subject);
      else unanswered += 1;
    }
  });
  const more = async (count: number) => {
    const goal = acknowledged.length + count;
    await until("writes go on", () => acknowledged.length >= goal);
  };
  await more(100);
  await several.servers[0]?.kill();
  await more(100);
  await several.servers[0]?.start();
  await more(100);
  const [backend] = await sql<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity
     WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()
     ORDER BY state = 'idle', pid LIMIT 1`,
  );
  // The server then ends all others as well, and begins anew from what was written.
  if (backend) process.kill(backend.pid, "SIGKILL");
  await more(100);
  running = false;
  await Promise.all(writing);
  const database = openDatabase(several.databaseUrl);
  const kept = new Set(
    (await database.read.message.findMany({ select: { subject: true } })).map(({ subject }) => subject),
  );
  await database.close();
  const lost = acknowledged.filter((subject) => !kept.has(subject));
  const words = `${acknowledged.length} acknowledged over two kills, ${unanswered} refused or unanswered`;
  report(`${words}, none lost`, lost.length === 0 && backend !== undefined, lost);
  const ready = await ofEach(async (address) => (await own.get("/api/health", address)).status);
  report("each process is ready again", same(ready, [200, 200, 200]), ready);
  console.log(problems.length === 0 ? "PASS" : `FAIL: ${problems.join("; ")}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  await several.end();
}
