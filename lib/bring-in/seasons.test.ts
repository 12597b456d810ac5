import { describe, expect, test } from "vitest";
import { season as builder } from "@/lib/season/builder";
import { emptySeason } from "@/lib/season/empty";
import { writeSeasonFile } from "@/lib/season/file";
import type { Season } from "@/lib/season/schema";
import { bring, NOW } from "./bring-in.fixture";

const END = "2026-11-20T15:00:00-05:00";
const made = () =>
  builder()
    .program("p1", { name: "Ferndale Clinic", city: "Boise", state: "ID", stage: "interviewed", rank: 1 })
    .program("p2", { name: "Quillan University" })
    .contact("c1", "p1", { name: "Ann Lee", email: "ann@ferndale.example", role: "faculty" })
    .interview("p1", END, { notes: "calm" })
    .build();
const put = (into: Season, file: Season, decisions = {}) =>
  bring(into, { "season.json": writeSeasonFile(file) }, { decisions });
const asked = ({ report }: Awaited<ReturnType<typeof put>>) => report.asks.map(({ what }) => what);

describe("a season file brought into a season that has the same rows", () => {
  test("changes and asks nothing where they are equal", async () => {
    const { season, report } = await put(made(), made());
    expect(season).toEqual(made());
    expect(report).toMatchObject({ left: [], asks: [], same: 4 });
  });

  test("asks about what differs, and the old value stays until the file’s is taken", async () => {
    const other = made();
    Object.assign(other.programs[0]!, { city: "Reno", stage: "waitlisted", rank: 3 });
    Object.assign(other.contacts[0]!, { role: "chief" });
    Object.assign(other.interviews[0]!, { endsAt: "2026-11-20T16:00:00-05:00", status: "cancelled" });
    const first = await put(made(), other);
    expect(first.season).toEqual(made());
    expect(asked(first)).toEqual([
      "Ferndale Clinic (City: Boise → Reno)",
      "Ferndale Clinic (Stage: Interviewed → Waitlist)",
      "Ferndale Clinic (Rank: 1 → 3)",
      "Ann Lee, Ferndale Clinic (Role: Faculty → Chief resident)",
      expect.stringContaining("Interview at Ferndale Clinic (Moved: "),
      "Interview at Ferndale Clinic (Status: set → canceled)",
    ]);
    const take = first.items.flatMap(({ state, key }) => (state === "changed" ? [key] : []));
    const taken = await put(made(), other, { take });
    expect(taken.season.programs[0]).toMatchObject({ city: "Reno", stage: "waitlisted", rank: 3 });
    expect(taken.season.contacts[0]?.role).toBe("chief");
    expect(taken.season.interviews[0]).toMatchObject({ endsAt: "2026-11-20T16:00:00-05:00", status: "cancelled" });
    expect(taken.report.asks).toEqual([]);
  });

  test("fills what is empty, and empties nothing", async () => {
    const full = made();
    Object.assign(full.programs[1]!, { city: "Reno", state: "NV", notes: "two labs", rank: 2 });
    const filled = await put(made(), full);
    expect(filled.season.programs[1]).toMatchObject({ city: "Reno", state: "NV", notes: "two labs", rank: 2 });
    expect(filled.report).toMatchObject({ changed: { programs: 1 }, asks: [], same: 3 });
    const emptied = await put(full, made());
    expect(emptied.season).toEqual(full);
    expect(emptied.report).toMatchObject({ asks: [], same: 4 });
  });

  test("a rank that another program has is told", async () => {
    const other = made();
    Object.assign(other.programs[0]!, { rank: null });
    Object.assign(other.programs[1]!, { rank: 1 });
    const { season, report } = await put(made(), other);
    expect(season.programs.map(({ rank }) => rank)).toEqual([1, null]);
    expect(report.left).toMatchObject([{ at: "programs[1]", why: "Rank 1 is another program’s already." }]);
  });
});

test("what a season file has that isn’t brought in this way is told", async () => {
  const file = made();
  file.drafts.push({
    ...file.drafts[0]!,
    id: "d1",
    programId: "p1",
    kind: "update",
    subject: "",
    body: "",
    recipients: [],
  });
  const { report } = await put(emptySeason(NOW), file);
  expect(report.made).toMatchObject({ programs: 2, contacts: 1, interviews: 1 });
  expect(report.left).toMatchObject([
    { at: "the file", why: "Its drafts stay in the file. Import it under Settings to have the whole season." },
  ]);
});
