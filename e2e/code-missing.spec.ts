import { season } from "@/lib/season/builder";
import { chunkAway } from "./chunk-away";
import { expect, test } from "./fixtures";
import { expectSound } from "./sound";

test("a dialog whose code can’t be fetched says so, leaves the page as it is, and opens when it is asked for again", async ({
  page,
  app,
  openSeason,
  browserConsole,
}) => {
  browserConsole.expected(/Failed to load resource|ERR_FAILED|ChunkLoadError/);
  await openSeason(season().program("p1", { name: "Tidewater Health" }).build());
  // The dialog comes in a file of its own once somebody is near its button, and says these words.
  const chunk = await chunkAway(page, "A new task");
  await page.goto("/today");
  const add = page.getByRole("button", { name: /^Add task/ }).first();
  await add.click();
  await expect(app.said("This can’t be opened: the server didn’t answer.")).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(add).toBeVisible();
  await expectSound(page);
  chunk.back();
  await add.click();
  await expect(page.getByRole("dialog", { name: "Add task" })).toBeVisible();
});
