import { type APIRequestContext, type BrowserContext, expect, type Page } from "@playwright/test";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { type Credentials, signInOverHttp } from "./fixtures";

/** The bar that says a page is offline, or that something waits to be sent. */
export const bar = (page: Page) => page.getByRole("status").filter({ hasText: "As of" });

/** The list of what waits on this device. */
export const list = (page: Page) => page.getByRole("region", { name: "Waiting to send" });

/** The season as the server has it. */
export const seasonOf = async ({ request }: { request: APIRequestContext }): Promise<Season> =>
  (await (await request.get("/api/season")).json()).season;

/** A season with one interview at a program, and people of it who are to be thanked; their ids are their last names in lower case. */
export function interviewedAt(name: string, ended: string, people: string[], notes = "") {
  const ids = people.map((person) => person.split(" ").at(-1)?.toLowerCase() ?? person);
  const begun = season({ label: "2027" }).program("p1", { name, stage: "interviewed" });
  return people
    .reduce((made, person, at) => made.contact(ids[at] ?? person, "p1", { name: person, title: "Dr." }), begun)
    .interview("p1", ended, {
      participants: ids.map((contactId) => ({ contactId, thankYou: "expected" as const })),
      notes,
    });
}

/** The same person on another device, who changes something there. */
export async function elsewhere(request: APIRequestContext, account: Credentials, does: string, input: object) {
  await signInOverHttp(request, account);
  const { name } = (await (await request.get("/api/offline")).json()).device;
  const answer = await request.post("/api/offline", { data: { name, does, input } });
  expect(await answer.json()).toEqual({ saved: true });
}

/** The network is back, in a tab that was opened then. */
export async function backOnline(page: Page, context: BrowserContext): Promise<Page> {
  await page.close();
  await context.setOffline(false);
  const later = await context.newPage();
  await later.goto("/today");
  return later;
}
