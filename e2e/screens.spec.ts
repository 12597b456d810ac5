import type { Page } from "@playwright/test";
import { season as empty } from "@/lib/season/builder";
import { sampleSeason } from "@/lib/season/sample";
import type { Season } from "@/lib/season/schema";
import { ZONE } from "./app";
import { expect, type LookedAt, test } from "./fixtures";
import { DESKS, expectFitsWindows, expectReachable, expectSound, PHONES } from "./sound";
import { expectTouchable } from "./touch";

/** Screens of a season; where a row is in the path, the first one of the sample. */
const SCREENS: [name: string, path: (season: Season) => string][] = [
  ["Today", () => "/today"],
  ["programs", () => "/programs"],
  ["a program", ({ programs }) => `/programs/${programs[4]?.id}`],
  ["a program that wants no messages", ({ programs }) => `/programs/${programs[6]?.id}`],
  ["adding a program", () => "/programs/new"],
  ["editing a program", ({ programs }) => `/programs/${programs[0]?.id}/edit`],
  ["choosing what a program is merged with", ({ programs }) => `/programs/${programs[0]?.id}/merge`],
  ["merging two programs", ({ programs }) => `/programs/${programs[0]?.id}/merge?with=${programs[1]?.id}`],
  ["finding programs", () => "/find"],
  ["what a program states", ({ programs }) => `/find/${programs[4]?.id}`],
  ["what a program of the directory states", () => "/find/directory-emory-university"],
  ["drafts", () => "/drafts"],
  ["a draft", ({ drafts }) => `/write/${drafts[0]?.id}`],
  ["writing to nobody yet", () => "/write"],
  ["writing", ({ programs }) => `/write?program=${programs[4]?.id}&kind=thank-you`],
  ["interviews", () => "/interviews"],
  ["adding an interview", () => "/interviews/new"],
  ["bringing in files", () => "/bring-in"],
  ["an interview", ({ interviews }) => `/interviews/${interviews[0]?.id}`],
  ["the calendar's month", () => "/calendar?view=month"],
  ["the calendar's week", () => "/calendar?view=week"],
  ["the calendar's agenda", () => "/calendar?view=agenda"],
  ["the screen after an interview", ({ interviews }) => `/interviews/${interviews[0]?.id}/after`],
  ["the rank list", () => "/rank-list"],
  ["criteria", () => "/rank-list/criteria"],
  ["programs compared", () => "/rank-list/compare"],
  ["contacts", () => "/contacts"],
  ["rotations", () => "/rotations"],
  ["adding a rotation", () => "/rotations/new"],
  ["a rotation", ({ rotations }) => `/rotations/${rotations[0]?.id}`],
  ["tasks", () => "/tasks"],
  ["the #1 letter", () => "/letter"],
  ["strengths", () => "/strengths"],
  ["the record", () => "/record"],
  ["the season review", () => "/review"],
  ["the season review as tables", () => "/review?table=strip.funnel.thanks.weeks&all=1"],
  [
    "what a program wrote",
    ({ messages }) => `/messages/${messages.find(({ direction }) => direction === "received")?.id}`,
  ],
  ["the guide", () => "/guide"],
  ["the board of programs", () => "/programs?layout=board"],
  ["what was deleted", () => "/deleted"],
  ["settings", () => "/settings"],
  ["reminders", () => "/settings/reminders"],
  ["the season's first page", () => "/welcome"],
];

const LISTS = [
  "/today",
  "/programs",
  "/drafts",
  "/interviews",
  "/calendar",
  "/rank-list",
  "/contacts",
  "/rotations",
  "/tasks",
  "/strengths",
  "/letter",
  "/review",
  "/deleted",
];

/** What changes nothing is looked at in one page after the other's address, opened once for all of them. */
const looking = (name: string, season: () => Season | null) =>
  test.extend<{ looked: LookedAt }>({
    looked: async ({ lookedAt, viewport }, use) => {
      const looked = await lookedAt(name, season());
      if (viewport) await looked.page.setViewportSize(viewport);
      await use(looked);
    },
    context: ({ looked }, use) => use(looked.context),
    page: ({ looked }, use) => use(looked.page),
  });

const onSample = looking("sample", () => sampleSeason(Date.now(), ZONE));
const onNothing = looking("empty", () => empty({ timeZone: ZONE }).build());
const byNobody = looking("nobody", () => null);

async function expectSoundScreen(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectSound(page);
}

/** In every window of its kind: the desks on a desktop, the phones on a phone. */
async function expectSoundAtEveryWidth(page: Page, isMobile: boolean) {
  await expectSoundScreen(page);
  await expectReachable(page);
  if (isMobile) await expectTouchable(page);
  await expectFitsWindows(page, isMobile ? PHONES : DESKS);
}

for (const [name, path] of SCREENS) {
  onSample(`${name}: sound in light and dark`, async ({ page, looked, isMobile }) => {
    if (!looked.season) throw new Error("The sample is not there.");
    const answer = await page.goto(path(looked.season));
    expect(answer?.status()).toBe(200);
    await expectSoundAtEveryWidth(page, isMobile);
  });
}

const LONGEST = "University of California, San Francisco (UCSF) Medical Center";

/** Names as long as they come, two interviews at one time, and a letter that the list contradicts. */
function longNames(): Season {
  const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  const there = (contactId: string) => ({ participants: [{ contactId, thankYou: "expected" as const }] });
  return empty({ timeZone: ZONE, label: "2026–2027, the second time around" })
    .program("p1", { name: LONGEST, rank: 2, stage: "interviewed", signal: "gold" })
    .program("p2", {
      name: `${LONGEST}, Fresno`,
      rank: 1,
      stage: "scheduled",
      city: "Rancho Santa Margarita",
      state: "CA",
    })
    .program("p3", { name: "Massachusetts General Hospital/Harvard Medical School", stage: "scheduled" })
    .contact("c1", "p1", { name: "Bartholomew Featherstonehaugh-Cholmondeley", role: "associate-program-director" })
    .interview("p1", at(-60), there("c1"))
    .interview("p2", at(52), { startsAt: at(48) })
    .interview("p3", at(53), { startsAt: at(49) })
    .sent("p1", "intent", at(-20), { body: "I will rank you first.", recipients: ["c1"] })
    .received("p1", "question", at(-4), { body: "Could you send your transcript?", needsReply: true })
    .draft("p1", "update", {
      body: "Dear Dr. Featherstonehaugh-Cholmondeley,\n\n{{one piece of news}}",
      recipients: ["c1"],
    })
    .build();
}
const onLongNames = looking("long names", longNames);

for (const path of [
  "/today",
  "/programs",
  "/interviews",
  "/calendar?view=week",
  "/rank-list",
  "/letter",
  "/drafts",
  "/contacts",
]) {
  onLongNames(
    `${path} with names as long as they come: nothing is beyond an edge or cut off`,
    async ({ page, isMobile }) => {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectFitsWindows(page, isMobile ? PHONES : DESKS);
    },
  );
}

for (const path of ["/", "/sign-in", "/sign-up", "/forgot", "/reset", "/stored"]) {
  byNobody(`${path}: sound in light and dark`, async ({ page, isMobile }) => {
    await page.goto(path);
    await expectSoundAtEveryWidth(page, isMobile);
  });
}

for (const path of LISTS) {
  onNothing(`${path} with nothing in it: sound, and says what comes there`, async ({ page, isMobile }) => {
    await page.goto(path);
    await expectSoundAtEveryWidth(page, isMobile);
  });
}

test("the log sheet: sound in light and dark", async ({ page, app, openSeason, isMobile }) => {
  await openSeason(sampleSeason(Date.now(), ZONE));
  await page.goto("/today");
  await app.fillLog({ line: "ty harlow marsh" });
  await expectSoundScreen(page);
  if (isMobile) await expectTouchable(page);
});

test("the stop: sound in light and dark", async ({ page, app, openSeason, isMobile }) => {
  await openSeason(sampleSeason(Date.now(), ZONE));
  await page.goto("/today");
  const sheet = await app.fillLog({ line: "#1 tidewater", text: "I will rank you first." });
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  await expect(app.stop()).toBeVisible();
  await expectSoundScreen(page);
  if (isMobile) await expectTouchable(page);
});

test("an address that leads nowhere says so", async ({ page, app, browserConsole }) => {
  browserConsole.expected(/404|preloaded using link preload but not used/);
  expect(app).toBeDefined();
  expect((await page.goto("/programs/nowhere"))?.status()).toBe(404);
  await expectSoundScreen(page);
});
