import { randomUUID } from "node:crypto";
import { sampleSeason } from "@/lib/season/sample";
import type { Season } from "@/lib/season/schema";
import { type BuiltAction, builtActions } from "@/scripts/lib/build";
import { callAction } from "./actions";
import { ZONE } from "./app";
import { expect, freshEmail, ONCE, signInOverHttp, test } from "./fixtures";

/** How many requests are sent before the first is answered. */
const AT_ONCE = Array.from({ length: 20 });

async function action(name: string): Promise<BuiltAction> {
  const found = (await builtActions()).get(name);
  if (!found) throw new Error(`no action is called ${name}`);
  return found;
}

test("the same form posted 20 times at once makes one row, and each is told so", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(sampleSeason(Date.now(), ZONE));
  const read = async (): Promise<Season> => (await (await page.request.get("/api/season")).json()).season;
  const before = await read();
  const forms = {
    addProgram: { name: "Harborview of the North", submission: randomUUID() },
    logMessage: {
      direction: "sent",
      kind: "update",
      at: null,
      subject: "",
      body: "One update.",
      programId: before.programs[0]?.id,
      submission: randomUUID(),
    },
  };
  for (const [name, form] of Object.entries(forms)) {
    const posted = await action(name);
    const answers = await Promise.all(AT_ONCE.map(() => callAction(page.request, posted, form)));
    expect(answers[0], name).toMatchObject({ status: "done" });
    for (const answer of answers) expect(answer, name).toEqual(answers[0]);
  }
  const after = await read();
  expect(after.programs).toHaveLength(before.programs.length + 1);
  expect(after.messages).toHaveLength(before.messages.length + 1);
});

test("the same sign-up posted 20 times at once makes one account, which lets its owner in", { tag: ONCE }, async ({
  request,
  otherBrowser,
}) => {
  const credentials = { email: freshEmail(), password: "seven quiet harbors" };
  const form = { ...credentials, timeZone: ZONE, submission: randomUUID() };
  const signUp = await action("signUp");
  const answers = await Promise.all(AT_ONCE.map(() => callAction(request, signUp, form)));
  for (const answer of answers) expect(answer).toMatchObject({ status: "done" });
  await signInOverHttp(request, credentials);
  // Somebody else's form with the address is told that it is taken; from elsewhere, since one network signs up 20 times an hour.
  const { page } = await otherBrowser();
  const other = await callAction(page.request, signUp, { ...form, submission: randomUUID() });
  expect(other).toMatchObject({ status: "refused", fieldErrors: { email: expect.stringContaining("already") } });
});

test("the same season file sent 20 times at once is one season", { tag: ONCE }, async ({ page, account: _ }) => {
  const data = sampleSeason(Date.now(), ZONE);
  const headers = { "x-submission": randomUUID() };
  const answers = await Promise.all(AT_ONCE.map(() => page.request.post("/api/season-file", { data, headers })));
  expect(answers.map((answer) => answer.status())).toEqual(AT_ONCE.map(() => 201));
  expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
});
