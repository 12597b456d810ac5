import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import { writeSeasonFile } from "@/lib/season/file";
import { runSeason } from "./season-command";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "season-notices-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

let written = 0;
function file(content: string): string {
  written++;
  const path = join(folder, `${written}.json`);
  writeFileSync(path, content);
  return path;
}

const made = () =>
  season()
    .program("p1", { name: "Lakeshore University IR Residency" })
    .contact("c1", "p1", { name: "Amara Osei" })
    .interview("p1", "2026-11-20T16:00:00-05:00", { participants: [{ contactId: "c1", thankYou: "expected" }] });
const NOVEMBER = ["--from", "2026-11-22T12:00:00-05:00", "--to", "2026-11-23T12:00:00-05:00"];
const run = (settings: unknown, ...more: string[]) =>
  runSeason([
    "notices",
    file(writeSeasonFile(made().build())),
    ...NOVEMBER,
    ...(settings === undefined ? [] : ["--settings", file(JSON.stringify(settings))]),
    ...more,
  ]);

describe("notices", () => {
  it("prints one JSON document in the fixed order of fields, sorted by moment and key", () => {
    const { status, out, err } = run(undefined, "--json");
    expect([status, err]).toEqual([0, ""]);
    expect(out).toBe(
      `${JSON.stringify(
        {
          notices: [
            {
              key: "last-call:2026-11-23T21:00:00Z",
              kind: "last-call",
              at: "2026-11-23T07:00:00-05:00",
              reminders: ["thank-you:i1:c1"],
              subject: "Lakeshore University IR Residency: 1 thank-you goes late today at 4:00 PM EST",
              text: "1 thank-you goes late today at 4:00 PM EST.\n\n- Thank Dr. Amara Osei, Lakeshore University IR Residency",
            },
            {
              key: "morning:2026-11-23",
              kind: "morning",
              at: "2026-11-23T07:00:00-05:00",
              reminders: ["thank-you:i1:c1"],
              subject: "Mon Nov 23: 1 due today",
              text: "Due today\n- Thank Dr. Amara Osei, Lakeshore University IR Residency",
            },
          ],
          next: "2026-11-24T07:00:00-05:00",
        },
        null,
        2,
      )}\n`,
    );
    expect(run(undefined, "--json").out).toBe(out);
  });

  it("goes by the settings", () => {
    const printed = JSON.parse(
      run({ zone: "America/Los_Angeles", kinds: ["last-call"], quiet: null, names: false }, "--json").out,
    );
    expect(printed).toEqual({
      notices: [
        {
          key: "last-call:2026-11-23T21:00:00Z",
          kind: "last-call",
          at: "2026-11-23T01:00:00-08:00",
          reminders: ["thank-you:i1:c1"],
          subject: "1 thank-you goes late today at 1:00 PM PST",
          text: "1 thank-you goes late today at 1:00 PM PST.",
        },
      ],
      next: null,
    });
    expect(JSON.parse(run({ pausedUntil: "2026-11-23" }, "--json").out)).toEqual({
      notices: [],
      next: "2026-11-24T07:00:00-05:00",
    });
  });

  it("without --json is a short report", () => {
    expect(run(undefined)).toEqual({
      status: 0,
      err: "",
      out: "Mon Nov 23, 7:00 AM EST  Lakeshore University IR Residency: 1 thank-you goes late today at 4:00 PM EST\nMon Nov 23, 7:00 AM EST  Mon Nov 23: 1 due today\n\nThe next is Tue Nov 24, 7:00 AM EST.\n",
    });
    expect(run({ kinds: [] }).out).toBe("Nothing goes out.\n\nNothing after that.\n");
  });

  it.each<[unknown, RegExp]>([
    [{ zone: "Mars/Olympus" }, /^zone: no such IANA time zone\n$/],
    [{ morning: "7:00" }, /^morning: expected a time of day, like 07:00\n$/],
    [{ morning: "24:00" }, /^morning: /],
    [{ days: [1, 8] }, /^days\[1\]: /],
    [{ days: [0] }, /^days\[0\]: /],
    [{ days: "all" }, /^days: /],
    [{ kinds: ["morning", "evening"] }, /^kinds\[1\]: /],
    [{ quiet: { from: "22:00" } }, /^quiet\.to: is missing\n$/],
    [{ quiet: { from: "22:00", to: "7" } }, /^quiet\.to: expected a time of day/],
    [{ quiet: { from: "22:00", to: "22:00" } }, /^quiet\.to: must be another time than from\n$/],
    [{ quiet: { from: "22:00", to: "07:00", zone: "UTC" } }, /^quiet\.zone: no such field\n$/],
    [{ pausedUntil: "2026-02-30" }, /^pausedUntil: expected a day/],
    [{ names: "yes" }, /^names: /],
    [{ mornings: "07:00" }, /^mornings: no such field\n$/],
    [[], /expected settings, one JSON object\n$/],
  ])("says where settings are wrong: %j", (settings, why) => {
    const { status, out, err } = run(settings, "--json");
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(why);
  });

  it.each([
    [["--from", "2026-11-22", "--to", "2026-11-23T12:00:00Z"], /^--from: expected an instant with an offset/],
    [["--from", "2026-11-22T12:00:00Z"], /^--to: is missing\n$/],
    [["--to", "2026-11-22T12:00:00Z"], /^--from: is missing\n$/],
    [["--from", "2026-11-22T12:00:00Z", "--to", "2026-11-22T11:00:00Z"], /^--to: is before --from\n$/],
    [[...NOVEMBER, "--now", "2026-11-22T11:00:00Z"], /^arguments: /],
  ])("says what is wrong with %j", (options, why) => {
    const { status, out, err } = runSeason(["notices", file(writeSeasonFile(made().build())), ...options, "--json"]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(why);
  });
});
