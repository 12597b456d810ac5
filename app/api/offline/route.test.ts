import { beforeEach, expect, test, vi } from "vitest";
import { logMessage } from "@/components/messages/actions";
import { signedIn } from "@/lib/every-action.fixture";
import { createProgram } from "@/lib/store/programs";
import { currentSeason } from "@/lib/store/seasons";
import { updateTask } from "@/lib/store/tasks";
import { testDatabase } from "@/lib/store/testing";

/** The framework's side of a request. */
const request = vi.hoisted(() => ({ headers: new Headers(), token: "" }));
vi.mock("next/headers", () => ({
  headers: async () => request.headers,
  cookies: async () => ({ get: () => ({ value: request.token }) }),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));
vi.mock("next/server", () => ({ after: () => undefined }));

const secret = "a secret for tests, longer than needed";
const origin = "http://season.example";
const store = testDatabase((database) => signedIn(database, { now: Date.now(), zone: "America/New_York", secret }));

beforeEach(() => {
  vi.stubEnv("NEXTAUTH_SECRET", secret);
  vi.stubEnv("NEXTAUTH_URL", origin);
  request.headers = new Headers({ host: "season.example", origin });
  request.token = store.made().cookie;
});

test("somebody who was met without the server is there once, and what names them by the device's id is about them", async () => {
  const { GET, POST } = await import("./route");
  const { device } = await (await GET()).json();
  const read = async () => (await currentSeason(store.made().id)).season;
  const [before, interview] = await read().then((season) => [season, season.interviews[0]] as const);
  const send = async (does: string, input: object) => {
    const body = JSON.stringify({ name: device.name, does, input });
    const answer = await POST(new Request(`${origin}/api/offline`, { method: "POST", headers: request.headers, body }));
    expect(await answer.json(), does).toEqual({ saved: true });
  };
  const person = "made-on-the-device";
  // Each answer was lost, and each comes again.
  for (const _ of ["first", "again"]) {
    await send("addPersonMet", {
      interviewId: interview?.id,
      name: "Dr. Ren Nakata",
      role: "resident",
      submission: person,
    });
    await send("notePersonMet", { id: person, line: "Asked about call.", submission: "line-on-the-device" });
    await send("saveAfterInterview", { id: interview?.id, wishes: { [person]: "optional" } });
  }
  const after = await read();
  const added = after.contacts.filter(({ id }) => !before.contacts.some((known) => known.id === id));
  expect(added).toMatchObject([
    { title: "Dr.", name: "Ren Nakata", role: "resident", notes: "Asked about call.", programId: interview?.programId },
  ]);
  const there = after.interviews.find(({ id }) => id === interview?.id)?.participants;
  expect(there?.filter(({ contactId }) => contactId === added[0]?.id)).toEqual([
    { contactId: added[0]?.id, thankYou: "optional" },
  ]);
});

/** Sends what was written without the server, and gives what is said of it. */
async function outbox() {
  const { GET, POST } = await import("./route");
  const { device, kept } = await (await GET()).json();
  const send = async (does: string, input: object) => {
    const body = JSON.stringify({ name: device.name, does, input });
    return (
      await POST(new Request(`${origin}/api/offline`, { method: "POST", headers: request.headers, body }))
    ).json();
  };
  return { kept, send };
}
const read = async () => (await currentSeason(store.made().id)).season;
const refusedAs = (problem: RegExp, there: RegExp, here: RegExp) => ({
  refused: {
    problem: expect.stringMatching(problem),
    both: { there: expect.stringMatching(there), here: expect.stringMatching(here) },
    href: expect.toSatisfy((href: unknown) => href === null || href === "/tasks"),
    anyway: true,
  },
});
const LOGGED = /logged elsewhere meanwhile/;

test("a letter that was marked as sent on two devices is logged once, and shows both", async () => {
  const { kept, send } = await outbox();
  const before = await read();
  const draft = before.drafts.find(({ kind }) => kind === "thank-you") ?? before.drafts[0];
  if (!draft) throw new Error("no draft");
  const { id, programId, ...words } = draft;
  const { version } = kept.drafts.find(([known]: [string]) => known === id)[1];
  const at = new Date(Date.now() - 60_000).toISOString();
  const message = { ...words, programId, direction: "sent", at, draftId: id };
  const marked = (submission: string) => ({
    draft: { id, ...words, expected: version, keep: false },
    message: { ...message, body: "From the phone.", submission },
  });
  expect(await logMessage(null, { ...message, submission: "from-the-laptop" })).toMatchObject({ status: "done" });
  const logged = async () => (await read()).messages.length - before.messages.length;

  expect(await send("markSent", marked("from-the-phone"))).toEqual(refusedAs(LOGGED, /AM|PM/, /From the phone\.$/));
  expect(await logged()).toBe(1);
  // Somebody who says that both were sent is believed, once.
  for (const _ of ["first", "again"])
    expect(await send("markSent", { ...marked("from-the-phone"), draft: null, anyway: true })).toEqual({ saved: true });
  expect(await logged()).toBe(2);
});

test("a row that was checked off on two devices at once is one message, and an answer that was lost is none more", async () => {
  const { send } = await outbox();
  const before = await read();
  const { id, programId } = before.contacts[0] ?? { id: "", programId: "" };
  const at = new Date(Date.now() - 60_000).toISOString();
  const row = { programId, direction: "sent", kind: "update", channel: "email", recipients: [id], at };
  const both = ["from-the-laptop", "from-the-phone"].map((submission) => ({ ...row, submission }));
  const said = await Promise.all(both.map((input) => send("logMessage", input)));
  expect(said.filter((one) => "saved" in one)).toHaveLength(1);
  expect(said).toContainEqual(refusedAs(LOGGED, /update/i, /update/i));
  const winner = both[said.findIndex((one) => "saved" in one)];
  expect(await send("logMessage", winner ?? {})).toEqual({ saved: true });
  expect((await read()).messages).toHaveLength(before.messages.length + 1);
});

test("a task that was changed elsewhere is not checked off unseen", async () => {
  const { send } = await outbox();
  const task = (await read()).tasks.find(({ doneAt }) => doneAt === null);
  if (!task) throw new Error("no task");
  const { id, title, dueOn, programId } = task;
  const ticked = { id, done: true, at: new Date(Date.now() - 60_000).toISOString(), seen: { title, dueOn } };
  await updateTask(store.made().id, id, { title: "Don’t send the case log", dueOn: null, programId });
  expect(await send("completeTask", ticked)).toEqual(refusedAs(/changed in another tab/, /^Don’t send/, /./));
  const doneAt = async () => (await read()).tasks.find((one) => one.id === id)?.doneAt;
  expect(await doneAt()).toBe(null);
  const { seen: _, ...anyway } = ticked;
  expect(await send("completeTask", { ...anyway, anyway: true })).toEqual({ saved: true });
  expect(await doneAt()).toBe(ticked.at);
  // It is done, whatever it says: an answer that was lost is no conflict.
  expect(await send("completeTask", ticked)).toEqual({ saved: true });
});

test("an invitation that was logged without the server waits for an answer, once", async () => {
  const { send } = await outbox();
  const [known] = (await read()).programs;
  if (!known) throw new Error("no program");
  const { id: _, ...fields } = {
    ...known,
    name: "Fallowfield",
    aliases: [],
    nrmpCode: null,
    acgmeId: null,
    rank: null,
  };
  const free = { id: await createProgram(store.made().id, fields, "a-program-without-records") };
  const at = new Date(Date.now() - 3_600_000).toISOString();
  const logged = {
    ...{ programId: free.id, direction: "received", kind: "invitation", channel: "email", at, subject: "", body: "" },
    submission: "invited-on-the-device",
  };
  const theirs = async () => (await read()).invitations.filter(({ programId }) => programId === free.id);
  // The answer was lost, and it comes again.
  for (const _ of ["first", "again"]) expect(await send("logMessage", logged)).toEqual({ saved: true });
  expect(await theirs()).toMatchObject([{ answer: null }]);
  expect(Math.abs(Date.parse((await theirs())[0]?.at ?? "") - Date.parse(at))).toBeLessThan(60_000);
  // Mail of another kind leaves nothing waiting.
  const other = { ...logged, kind: "decision", submission: "decided-on-the-device" };
  expect(await send("logMessage", other)).toEqual({ saved: true });
  expect(await theirs()).toHaveLength(1);
});
