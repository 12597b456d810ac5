import fc from "fast-check";
import { expect, test } from "vitest";
import { readSeasonFile, writeSeasonFile } from "@/lib/season/file";
import { hostileSeason } from "@/lib/season/hostile.fixture";
import { sampleSeason } from "@/lib/season/sample";
import { exportSeason, importSeason } from "./seasons";
import { accountWith, testDatabase } from "./testing";

const store = testDatabase();
const now = Date.parse("2027-01-28T16:40:00Z");

test("whatever the reader takes, the store keeps whole", async () => {
  const account = await accountWith(store.database());
  const whole: unknown = JSON.parse(writeSeasonFile(sampleSeason(now, "America/New_York")));
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(hostileSeason(whole), async (value) => {
      const read = readSeasonFile(JSON.stringify(value));
      if (!read.ok) return;
      taken += 1;
      const id = await importSeason(account.id, read.season, `import ${taken}`);
      const kept = await exportSeason(account.id, id);
      for (const noun of [
        "programs",
        "contacts",
        "interviews",
        "rotations",
        "messages",
        "drafts",
        "tasks",
        "answers",
      ] as const)
        expect(kept[noun].length).toBe(read.season[noun].length);
      expect(kept.season.label).toBe(read.season.season.label);
      expect(kept.applicant).toEqual(read.season.applicant);
    }),
    { numRuns: 300 },
  );
  expect(taken).toBeGreaterThan(20);
});
