import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { logMessage, type MessageFields } from "./messages";
import { currentSeason } from "./seasons";
import { setTaskDone, updateTask } from "./tasks";
import { accountWith, testDatabase } from "./testing";

const store = testDatabase();
const NOW = Date.parse("2026-11-20T12:00:00Z");
const AT = "2026-11-20T11:00:00.000Z";

async function set() {
  const made = season().program("p1").contact("c1", "p1").sent("p1", "update", "2026-10-01T12:00:00Z").build();
  const task = { id: "t1", title: "Send it", dueOn: null, programId: "p1", doneAt: null, playbook: null, step: null };
  const { id } = await accountWith(store.database(), { ...made, tasks: [task] }, "maya@ortega.example");
  const read = async () => (await currentSeason(id)).season;
  const { messages, contacts, tasks } = await read();
  const { id: _, ...fields } = messages[0]!;
  const letter: MessageFields = { ...fields, kind: "thank-you", at: AT, recipients: [contacts[0]!.id] };
  return { id, read, letter, task: tasks[0]! };
}

test("of one letter that several devices mark as sent at the same time, one is logged", async () => {
  const { id, read, letter } = await set();
  const devices = ["laptop", "phone", "tablet", "another"];
  const outcomes = await Promise.all(
    devices.map((device) => logMessage(id, letter, NOW, `${device}-submission`, { unlessLogged: true })),
  );
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["already", "already", "already", "logged"]);
  expect((await read()).messages.filter(({ kind }) => kind === "thank-you")).toHaveLength(1);
});

test("the same submission again is no other letter, and one that is logged knowingly is one", async () => {
  const { id, read, letter } = await set();
  const log = (submission: string, unlessLogged: boolean) => logMessage(id, letter, NOW, submission, { unlessLogged });
  const first = await log("laptop-submission", true);
  expect(await log("laptop-submission", true)).toEqual(first);
  expect(await log("phone-submission", true)).toMatchObject({
    outcome: "already",
    there: { kind: "thank-you" },
    here: letter,
  });
  await log("phone-submission", false);
  expect((await read()).messages.filter(({ kind }) => kind === "thank-you")).toHaveLength(2);
});

test("a task that says something else by now isn’t marked by whoever saw what it said", async () => {
  const { id, read, task } = await set();
  const seen = { title: "Send it", dueOn: null };
  await updateTask(id, task.id, { title: "Don’t send it" });
  await expect(setTaskDone(id, task.id, AT, seen)).rejects.toMatchObject({
    there: { title: "Don’t send it", doneAt: null },
    here: { title: "Send it", doneAt: AT },
  });
  expect((await read()).tasks).toMatchObject([{ doneAt: null }]);
  await setTaskDone(id, task.id, AT, { title: "Don’t send it" });
  // Done is done, whatever was seen.
  await setTaskDone(id, task.id, "2026-11-20T11:30:00Z", seen);
  expect((await read()).tasks).toMatchObject([{ doneAt: AT }]);
});
