import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { season } from "@/lib/season/builder";
import { readSeasonFile, writeSeasonFile } from "@/lib/season/file";
import { IMPORT_LIMITS } from "@/lib/season/file-limits";
import { type Season, seasonSchema } from "@/lib/season/schema";
import { anySeason } from "@/lib/season/seasons.fixture";

const FIXTURE = readFileSync("lib/season/season.fixture.json", "utf8");

function read(text: string): Season {
  const result = readSeasonFile(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.season;
}
const problems = (value: unknown) => {
  const result = readSeasonFile(typeof value === "string" ? value : JSON.stringify(value));
  return result.ok ? [] : result.problems;
};
const SMALLEST = { format: "season", version: 1, season: { timeZone: "America/New_York" } };

describe("reading", () => {
  it("reads the documented example, every field of it", () => {
    const found = read(FIXTURE);
    expect(found.season.milestones.rankListDeadline).toBe("2027-03-03T21:00:00-05:00");
    expect(found.programs[0]).toMatchObject({ aliases: ["Lakeshore", "LUH"], signal: "gold", rank: 1 });
    expect(found.interviews[0]).toMatchObject({ timeZone: "America/Chicago", format: "virtual" });
    expect(found.messages[0]).toMatchObject({ interviewId: "i1", recipients: ["c1"] });
    expect(found.answers[0]).toMatchObject({ finding: "thank-you:i1:c1", answer: "dismissed" });
  });

  it("fills in what may be left out", () => {
    const found = read(JSON.stringify(SMALLEST));
    expect(found.season.limits.perProgram).toBe(3);
    expect(found.programs).toEqual([]);
    expect(found.applicant.status).toBe("us-citizen-img");
  });

  it("takes a byte order mark", () => {
    expect(read(`\uFEFF${JSON.stringify(SMALLEST)}`).version).toBe(1);
  });

  it("says a wrong version before anything else", () => {
    expect(problems({ ...SMALLEST, version: 7, season: { nonsense: true } })).toEqual([
      { path: "version", message: "7 isn’t a known version; this reads version 1" },
    ]);
    expect(problems({ format: "season", season: SMALLEST.season })).toEqual([
      { path: "version", message: "is missing; this reads version 1" },
    ]);
    expect(problems({ ...SMALLEST, version: [[]] })).toEqual([
      { path: "version", message: "that isn’t a known version; this reads version 1" },
    ]);
  });

  it("names every unknown field by its own path", () => {
    expect(problems({ ...SMALLEST, programs: [{ id: "p1", name: "A", "to do": 1, color: 2 }] })).toEqual([
      { path: 'programs[0]["to do"]', message: "no such field" },
      { path: "programs[0].color", message: "no such field" },
    ]);
  });

  it("tells everything that is wrong, first things first", () => {
    expect(
      problems({ ...SMALLEST, programs: [{ id: "p1" }, { id: "p1", name: "A", stage: "hired" }] }).map(
        ({ path }) => path,
      ),
    ).toEqual(["programs[0].name", "programs[1].stage"]);
  });

  it.each(["", "{", "null", "3", "[]", '"season"', "{}", "nul", `{"format":"season"`, '{"__proto__":1}'])(
    "refuses %j without throwing",
    (text) => {
      expect(readSeasonFile(text).ok).toBe(false);
    },
  );
});

describe("a small file of millions of rows", () => {
  const imported = (value: unknown) => {
    const result = readSeasonFile(JSON.stringify(value), IMPORT_LIMITS);
    return result.ok ? [] : result.problems;
  };

  it("is refused by an import before its rows are looked at", () => {
    const messages = Array.from({ length: 300_000 }, () => ({}));
    expect(imported({ ...SMALLEST, messages })).toEqual([
      { path: "messages", message: expect.stringContaining("300000 rows") },
    ]);
    const participants = Array.from({ length: 300_000 }, () => ({}));
    expect(imported({ ...SMALLEST, interviews: [{ participants }] })).toEqual([
      { path: "", message: expect.stringContaining("200000 entries") },
    ]);
  });

  it("gives an import no more problems than anybody reads, and one's own command all of them", () => {
    const wrong = { ...SMALLEST, tasks: Array.from({ length: 1_500 }, () => ({})) };
    expect(imported(wrong)).toHaveLength(1_000);
    expect(problems(wrong)).toHaveLength(3_000);
  });
});

describe("writing", () => {
  it("gives the same season back", () => {
    const found = read(FIXTURE);
    expect(read(writeSeasonFile(found))).toEqual(found);
  });

  it("writes the same text for the same season however its instants were spelled", () => {
    const utc = season().program("p1").sent("p1", "interest", "2026-10-01T13:00:00Z").build();
    const local = season().program("p1").sent("p1", "interest", "2026-10-01T09:00:00.000-04:00").build();
    expect(writeSeasonFile(utc)).toBe(writeSeasonFile(local));
    expect(writeSeasonFile(utc)).toContain('"at": "2026-10-01T09:00:00-04:00"');
  });

  it("writes an interview's instants in its own zone", () => {
    const made = season()
      .program("p1")
      .interview("p1", "2026-11-20T21:00:00Z", { timeZone: "America/Chicago" })
      .build();
    expect(writeSeasonFile(made)).toContain('"endsAt": "2026-11-20T15:00:00-06:00"');
  });

  it("leaves out what only this product knows where it is empty, and keeps it where it is not", () => {
    const bare = JSON.parse(writeSeasonFile(season().program("p1").draft("p1", "interest").build()));
    expect(bare).not.toHaveProperty("notes");
    expect(bare.programs[0]).not.toHaveProperty("rankReason");
    expect(Object.keys(bare.drafts[0])).toEqual(["id", "programId", "kind", "subject", "body", "recipients"]);
    const full = season()
      .program("p1", { rankReason: "dialysis" })
      .draft("p1", "interest", { channel: "portal", news: "grant" })
      .note("p1", "2026-10-01T09:00:00-04:00", "Called the coordinator.")
      .build();
    expect(read(writeSeasonFile(full))).toEqual(full);
  });

  it("does so for zones, travel, invitations, one's own time and what a rotation left", () => {
    const file = writeSeasonFile(season().program("p1").rotation("p1", "2026-07-06", "2026-07-31").build());
    for (const field of ['timeZone": "America/Chicago', "travelHours", "invitations", "blocks", "rotationNotes"])
      expect(file).not.toContain(field);
    const full = season({ limits: { travelHours: 9 } })
      .program("p1", { timeZone: "America/Chicago" })
      .rotation("p1", "2026-07-06", "2026-07-31")
      .rotationNote("r1", "feedback", "2026-07-20", "Say the plan out loud.", { who: "Dr. Osei" })
      .invitation("p1", "2026-10-20T09:00:00-04:00", { replyBy: "2026-10-21T12:00:00-04:00", answer: "waitlisted" })
      .block("Wedding", "2026-12-12", "2026-12-13")
      .block("Night shift", "2026-12-20T19:00:00-05:00", "2026-12-21T07:00:00-05:00")
      .build();
    expect(read(writeSeasonFile(full))).toEqual(full);
    expect(writeSeasonFile(read(writeSeasonFile(full)))).toBe(writeSeasonFile(full));
  });

  it("is stable under reading and writing, for any season", () => {
    fc.assert(
      fc.property(anySeason, (made) => {
        const once = writeSeasonFile(made);
        expect(writeSeasonFile(read(once))).toBe(once);
      }),
      { numRuns: 30 },
    );
  });
});

it("docs/season.schema.json is the schema", () => {
  const documented = JSON.parse(readFileSync("docs/season.schema.json", "utf8"));
  expect(documented).toEqual(z.toJSONSchema(seasonSchema, { io: "input" }));
});

describe("a long file, which is read some rows at a time", () => {
  const long = () => {
    const made = season();
    for (let i = 0; i < 1_201; i++) made.program(`p${i}`, { name: `Program ${i}` });
    return made.build();
  };

  it("is the season that it was written from", () => {
    const written = writeSeasonFile(long());
    const read = readSeasonFile(written, IMPORT_LIMITS);
    expect(read.ok && writeSeasonFile(read.season)).toBe(written);
  });

  it("tells what is wrong in a row by its place in the whole list, in the order of the parts", () => {
    const file = JSON.parse(writeSeasonFile(long()));
    file.programs[3].stage = "gone";
    file.programs[1_100].stage = "gone";
    file.tasks = [{ id: 5 }];
    const read = readSeasonFile(JSON.stringify(file), IMPORT_LIMITS);
    const paths = read.ok ? [] : read.problems.map(({ path }) => path);
    expect(paths.slice(0, 2)).toEqual(["programs[3].stage", "programs[1100].stage"]);
    expect(paths[2]).toMatch(/^tasks\[0\]/);
  });

  it("stops where enough is told", () => {
    const file = JSON.parse(writeSeasonFile(long()));
    for (const program of file.programs) program.stage = "gone";
    const read = readSeasonFile(JSON.stringify(file), { ...IMPORT_LIMITS, problems: 10 });
    expect(read.ok ? 0 : read.problems.length).toBe(10);
  });

  it("tells what its parts say of each other", () => {
    const file = JSON.parse(writeSeasonFile(long()));
    file.programs[1_200].id = file.programs[0].id;
    const read = readSeasonFile(JSON.stringify(file), IMPORT_LIMITS);
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual(["programs[1200].id"]);
  });
});
