import { season } from "@/lib/season/builder";
import { NO_NETWORK } from "./app";
import { chunkAway } from "./chunk-away";
import { expect, ONCE, test } from "./fixtures";
import { expectAccessible, expectFitsWidth, expectSound } from "./sound";

const two = () =>
  season()
    .program("p1", { name: "University of California, San Francisco (UCSF)" })
    .contact("c1", "p1", { name: "Ruth Smith" })
    .program("p2", { name: "Tidewater Health" })
    .build();

test("what was typed about one program is offered, and never joins what is typed about another", async ({
  page,
  app,
  openSeason,
}) => {
  const { programs } = await openSeason(two());
  await page.goto(`/programs/${programs[0]?.id}`);
  const first = await app.fillLog({ line: "update smith", text: "Our paper is out." });
  await page.keyboard.press("Escape");
  await expect(first).toBeHidden();

  await page.goto(`/programs/${programs[1]?.id}`);
  const sheet = await app.openLog();
  const offer = sheet.getByRole("status").filter({ hasText: "Not saved: what you wrote to UCSF: “update smith”" });
  await expect(offer).toBeVisible();
  await expect(sheet.getByLabel("Log in one line")).toHaveValue("");
  await expect(sheet.getByLabel("Text")).toHaveValue("");
  await expectAccessible(page);
  await expectFitsWidth(page);
  await sheet.getByLabel("Log in one line").fill("call");
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  await expect(app.said(/^Logged for Tidewater Health: /)).toBeVisible();

  const again = await app.openLog();
  await again.getByLabel("Log in one line").fill("reply");
  await again.getByRole("button", { name: "Continue" }).click();
  await expect(again.getByLabel("Log in one line")).toHaveValue("update smith");
  await expect(again.getByLabel("Text")).toHaveValue("Our paper is out.");
  await expect(again.getByRole("combobox", { name: "Program" })).toHaveValue(/UCSF/);
  // What stood in the sheet is not lost.
  await expect(again.getByRole("status").filter({ hasText: "“reply”" })).toBeVisible();
  await again.getByRole("button", { name: "Discard" }).click();
  await again.getByRole("button", { name: /^Save(?! and)/ }).click();
  await expect(app.said(/^Logged for UCSF: /)).toBeVisible();
  const { season: stored } = await (await page.request.get("/api/season")).json();
  expect(stored.messages.map(({ programId, body }: { programId: string; body: string }) => [programId, body])).toEqual([
    [programs[1]?.id, ""],
    [programs[0]?.id, "Our paper is out."],
  ]);
});

test("a line that is typed while no season can be had stays on this device, and is offered", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
  browserConsole,
}) => {
  browserConsole.expected(NO_NETWORK);
  await openSeason(two());
  await page.goto("/today");
  await page.route("**/api/season", (route) => route.abort());
  const sheet = await app.openLog();
  const line = sheet.getByLabel("Log in one line");
  const none = sheet
    .getByRole("alert")
    .filter({ hasText: "Your season couldn’t be opened: the server didn’t answer." });
  await expect(none).toBeVisible();
  await line.fill("ty ucsf smith");
  await expect(none).toContainText(
    /This browser keeps what you typed\. Where it doesn’t say when, it’s of \d+:\d\d [AP]M\./,
  );
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();

  // Offered where there is still none, and taken up there.
  await app.openLog();
  const offer = sheet.getByRole("status").filter({ hasText: "Not saved: what you wrote: “ty ucsf smith”" });
  await expect(none).toBeVisible();
  await expect(line).toHaveValue("");
  await expectAccessible(page);
  await offer.getByRole("button", { name: "Continue" }).click();
  await expect(line).toHaveValue("ty ucsf smith");
  await sheet.getByRole("button", { name: "Keep it for later" }).click();
  await expect(app.said(/^Not logged\. “ty ucsf smith” is kept on this device, as of \d+:\d\d [AP]M\./)).toBeVisible();
  await expect(sheet).toBeHidden();

  await page.unroute("**/api/season");
  await app.openLog();
  await offer.getByRole("button", { name: "Continue" }).click();
  await expect(line).toHaveValue("ty ucsf smith");
  // It happened when it was typed, not when it is saved.
  await expect(sheet.getByRole("button", { name: /^(Today|Yesterday) \d+:\d\d [AP]M$/, pressed: true })).toBeVisible();
  await expect(sheet.getByRole("button", { name: "Now", pressed: true })).toHaveCount(0);
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  await expect(app.said(/^Logged for UCSF: thank-you to /)).toBeVisible();
  await app.openLog();
  await expect(sheet.getByLabel("Program")).toBeVisible();
  await expect(sheet.getByRole("status").filter({ hasText: "Not saved" })).toHaveCount(0);
});

test("a log sheet whose code can’t be had says so, keeps what is typed, and has it in its line once it opens", async ({
  page,
  app,
  openSeason,
  browserConsole,
}) => {
  browserConsole.expected(/Failed to load resource|ERR_FAILED|ChunkLoadError/);
  await openSeason(two());
  const chunk = await chunkAway(page, "Opening your season");
  await page.goto("/today");
  await page.getByRole("button", { name: /^Log message/ }).click();
  const sheet = page.getByRole("dialog", { name: "Log message" });
  await expect(sheet.getByRole("alert")).toContainText("The log sheet can’t be opened: the server didn’t answer.");
  const line = sheet.getByLabel("Log in one line");
  await expect(line).toBeFocused();
  await line.fill("update smith");
  await expectSound(page);
  await sheet.getByRole("button", { name: "Try again" }).click();
  await expect(line).toHaveValue("update smith");
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);

  // The page goes on, and the next sheet says the same; what was typed before is offered once there is one.
  await page.getByRole("button", { name: /^Log message/ }).click();
  await line.fill("ty tidewater");
  chunk.back();
  await sheet.getByRole("button", { name: "Try again" }).click();
  await expect(sheet.getByRole("combobox", { name: "Program" })).toHaveValue(/Tidewater/);
  await expect(line).toHaveValue("ty tidewater");
  const offer = sheet.getByRole("status").filter({ hasText: "“update smith”" });
  await expect(offer).toBeVisible();
  await expect(sheet.getByRole("status").filter({ hasText: "“ty tidewater”" })).toHaveCount(0);
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  await expect(app.said(/^Logged for Tidewater Health: /)).toBeVisible();
});

test("several lines left unsaved are counted, each as it was typed, and Drafts tells of them", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(two());
  await page.goto("/today");
  const sheet = page.getByRole("dialog", { name: "Log message" });
  for (const line of ["update smith", "call tidewater", "zzyzx ty smith"]) {
    await app.fillLog({ line });
    if (line.startsWith("zzyzx")) {
      await sheet.getByRole("button", { name: "Leave it out" }).click();
      await expect(sheet.getByLabel("Log in one line")).toHaveValue("ty smith");
    }
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
  }
  await page.goto("/drafts");
  await expect(page.getByRole("heading", { name: "No drafts." })).toBeVisible();
  const told = page.getByRole("status").filter({ hasText: "3 lines you typed in the log aren’t saved." });
  await expect(told).toBeVisible();
  await expectAccessible(page);
  await told.getByRole("button", { name: "Open the log" }).click();
  const offer = sheet.getByRole("status").filter({ hasText: "Not saved: " });
  await expect(offer).toContainText("“zzyzx ty smith”");
  await expect(offer).toContainText("1 of 3 unsaved lines");
  await expectFitsWidth(page);
  await offer.getByRole("button", { name: "Next" }).click();
  await expect(offer).toContainText("“call tidewater”");
  await expect(offer).toContainText("2 of 3 unsaved lines");
  await offer.getByRole("button", { name: "Discard" }).click();
  await expect(offer).toContainText("2 of 2 unsaved lines");
  await expect(offer).toContainText("“update smith”");
});
