import { expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import { chooseNotices, noticeState } from "@/lib/store/notices";
import { accountWith, testDatabase } from "@/lib/store/testing";
import { POST } from "./route";

const store = testDatabase();
const BROWSER = { accept: "text/html,application/xhtml+xml" };

it.each([
  ["a mail program’s click", "List-Unsubscribe=One-Click", {}, 200],
  ["one that says it reads pages", "List-Unsubscribe=One-Click", BROWSER, 200],
  ["the page’s button", "", BROWSER, 303],
])("%s ends the email", async (_who, body, accept, status) => {
  const { id } = await accountWith(store.database(), season().build(), "maya@ortega.example");
  await chooseNotices(
    id,
    ({ ways, ...when }) => ({ ...when, ways: { ...ways, email: { ...ways.email, kinds: ["morning"] } } }),
    0,
  );
  const { unsubscribeToken: token } = await store
    .database()
    .read.noticeSettings.findUniqueOrThrow({ where: { accountId: id } });
  const ask = (to: string) => {
    const headers = { ...accept, "content-type": "application/x-www-form-urlencoded" };
    return POST(new Request(`https://app.example/api/unsubscribe/${to}`, { method: "POST", headers, body }), {
      params: Promise.resolve({ token: to }),
    });
  };
  expect((await ask("x".repeat(43))).status).toBe(404);
  expect((await noticeState(id)).personal?.ways.email.kinds).toEqual(["morning"]);
  expect((await ask(token)).status).toBe(status);
  expect((await noticeState(id)).personal?.ways.email.kinds).toEqual([]);
});
