import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { MINUTE } from "@/lib/season/durations";
import { restore } from "../deletions";
import { draftHistory, updateDraft } from "../drafts";
import { deleteProgram } from "../programs";
import { currentSeason } from "../seasons";
import { accountWith, testDatabase } from "../testing";
import { upkeep } from "../upkeep";

const store = testDatabase();
const now = Date.parse("2027-01-28T16:40:00-05:00");

test("the history of a draft in use is left alone by old deletions, and none of their texts comes into memory", async () => {
  const built = season().program("p1").draft("p1", "update", { subject: "News", body: "One." }).build();
  const account = await accountWith(store.database(), built, "maya@example.org");
  const id = (await currentSeason(account.id)).season.drafts[0]!.id;
  await updateDraft(account.id, id, { body: "Two." }, { now });
  const [other] = (await currentSeason(account.id)).season.programs;
  const deletion = await deleteProgram(account.id, other!.id);
  await restore(account.id, deletion);
  const { seasonId } = await store.database().read.draftVersion.findFirstOrThrow();
  // 24 deletions of 8 MB that name a draft which is there, made where they lie.
  await store.database().write(
    (tx) => tx.$executeRaw`
      WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 24)
      INSERT INTO "Deletion" ("id", "seasonId", "accountId", "noun", "rowId", "title", "rows", "at")
      SELECT 'large-' || n, ${seasonId}, ${account.id}, 'program', 'gone-' || n, 'Large',
        json_object('drafts', json_array(json_object('id', ${id}, 'body', hex(zeroblob(4000000))))), ${new Date()} FROM number`,
  );
  const before = process.resourceUsage().maxRSS;
  await upkeep(Date.now());
  expect(await store.database().read.deletion.count()).toBe(24);
  await upkeep(Date.now() + 31 * 24 * 60 * MINUTE);
  expect(await store.database().read.deletion.count()).toBe(0);
  // In kilobytes.
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(120_000);
  expect((await draftHistory(account.id, id)).map(({ body }) => body)).toEqual(["One."]);
});
