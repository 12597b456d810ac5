import { expect, test } from "vitest";
import { BUSY_NOW, route } from "./route";
import { DatabaseBusy, NotFound } from "./store/errors";

const asked = (accept: string) => new Request("http://season.example/api/x", { headers: { accept } });
const failing = (error: Error) => route(async (_: Request): Promise<Response> => Promise.reject(error));

test("a busy database is answered with 503 and words: to a form or a program, and to somebody who went there", async () => {
  const handle = failing(new DatabaseBusy("locked"));
  const answer = await handle(asked("*/*"));
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).toBe("2");
  expect(answer.headers.get("cache-control")).toContain("no-store");
  expect(await answer.json()).toEqual({ problems: [{ path: "", message: BUSY_NOW }] });
  const page = await handle(asked("text/html,*/*;q=0.8"));
  expect(page.status).toBe(503);
  expect(await page.text()).toBe(`${BUSY_NOW}\n`);
});

test("any other failure is the server’s, and what is answered is left as it is", async () => {
  await expect(failing(new NotFound("season"))(asked("*/*"))).rejects.toThrow(NotFound);
  const answer = Response.json({ of: "the handler" }, { status: 201 });
  expect(await route(async () => answer)()).toBe(answer);
});
