import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Reason } from "@/lib/fit/lines";
import { season } from "@/lib/season/builder";
import { writeSeasonFile } from "@/lib/season/file";
import type { Season } from "@/lib/season/schema";
import { runSeason, runSeasonCommand } from "@/scripts/lib/season-command";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "season-command-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let written = 0;
function file(content: string): string {
  written++;
  const path = join(folder, `season-${written}.json`);
  writeFileSync(path, content);
  return path;
}
const fileOf = (made: Season) => file(writeSeasonFile(made));
/** The file of one interview with one field, named by its path, set to something else; `undefined` takes it out. */
function changed(path: (string | number)[], value: unknown): string {
  const document: unknown = JSON.parse(writeSeasonFile(interviewed().build()));
  const holder = path.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(at as object, step), document);
  Reflect.set(holder as object, path.at(-1)!, value);
  return file(JSON.stringify(document));
}

const END = "2026-11-20T16:00:00-05:00";
const interviewed = () =>
  season()
    .program("p1", { name: "Lakeshore University IR Residency" })
    .contact("c1", "p1", { name: "Amara Osei" })
    .interview("p1", END, { participants: [{ contactId: "c1", thankYou: "expected" }] });

describe("check", () => {
  it("prints one JSON document in the fixed order of fields", () => {
    const { status, out, err } = runSeason([
      "check",
      fileOf(interviewed().build()),
      "--now",
      "2026-11-26T18:30:00-05:00",
      "--json",
    ]);
    expect(err).toBe("");
    expect(status).toBe(1);
    expect(out).toBe(
      `${JSON.stringify(
        {
          now: "2026-11-26T18:30:00-05:00",
          reminders: [
            {
              key: "thank-you:i1:c1",
              rule: "thank-you",
              state: "overdue",
              programId: "p1",
              interviewId: "i1",
              contactId: "c1",
              opensAt: "2026-11-20T16:00:00-05:00",
              dueAt: "2026-11-22T16:00:00-05:00",
              lateAt: "2026-11-23T16:00:00-05:00",
              message: "Thank Dr. Amara Osei, Lakeshore University IR Residency: 3 days 2 hours late",
            },
          ],
          findings: [],
          budgets: [{ programId: "p1", used: 0, limit: 3, messageIds: [] }],
        },
        null,
        2,
      )}\n`,
    );
  });

  it.each([
    ["nothing to do", "2026-11-20T15:59:59-05:00", 0],
    ["upcoming", "2026-11-20T16:00:00-05:00", 0],
    ["due", "2026-11-22T16:00:00-05:00", 1],
    ["overdue", "2026-11-23T16:00:01-05:00", 1],
    ["lapsed", "2026-12-04T16:00:01-05:00", 0],
  ])("tells by its status: %s", (_, now, status) => {
    expect(runSeason(["check", fileOf(interviewed().build()), "--now", now]).status).toBe(status);
  });

  it("has status 1 for a warning and a stop, 0 for a notice", () => {
    const letter = season()
      .program("p1")
      .program("p2")
      .interview("p1", "2026-12-04T16:00:00Z")
      .sent("p1", "intent", "2027-01-10T09:00:00Z");
    const now = ["--now", "2027-02-01T09:00:00Z"];
    expect(runSeason(["check", fileOf(letter.build()), ...now]).status).toBe(0);
    const again = letter.sent("p1", "intent", "2027-01-29T09:00:00Z");
    expect(runSeason(["check", fileOf(again.build()), ...now]).status).toBe(0);
    const second = again.sent("p2", "intent", "2027-01-30T09:00:00Z");
    expect(runSeason(["check", fileOf(second.build()), ...now]).status).toBe(1);
  });

  it("prints a short report for people", () => {
    const { out } = runSeason([
      "check",
      fileOf(interviewed().sent("p1", "interest", "2026-10-01T09:00:00-04:00").build()),
      "--now",
      "2026-11-26T18:30:00-05:00",
    ]);
    expect(out).toBe(`Season 2026–2027 at 2026-11-26T18:30:00-05:00

Reminders
  late       Thank Dr. Amara Osei, Lakeshore University IR Residency: 3 days 2 hours late

Messages that counted
  1 of 3     Lakeshore University IR Residency
`);
    expect(runSeason(["check", fileOf(season().build())]).out).toContain("Nothing to do.");
  });

  it("takes now from the clock when none is given", () => {
    const before = Date.now();
    const { out } = runSeason(["check", fileOf(season().build()), "--json"]);
    const said = Date.parse(JSON.parse(out).now);
    expect(said).toBeGreaterThanOrEqual(before);
    expect(said).toBeLessThanOrEqual(Date.now());
  });
});

describe("decode", () => {
  const text = "Dear Jordan,\n\nWe will rank you highly. How will you rank us?\n";

  it("prints what a text says, in the fixed order of fields", () => {
    const { status, out, err } = runSeason(["decode", file(text), "--json"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toBe(
      `${JSON.stringify(
        {
          statements: [
            {
              signal: "rank-highly",
              strength: 3,
              start: 14,
              end: 38,
              text: "We will rank you highly.",
              boundary: false,
            },
            { signal: "asks-rank", strength: null, start: 39, end: 59, text: "How will you rank us?", boundary: true },
          ].map((statement) => ({ ...statement, end: statement.start + statement.text.length })),
        },
        null,
        2,
      )}\n`,
    );
  });

  it("prints a result a line, each line read by itself, empty ones too", () => {
    const { out } = runSeason(["decode", "--lines", file("We will rank you\r\n\nhighly. We are full.\n"), "--json"]);
    const printed = out.split("\n");
    expect(printed.pop()).toBe("");
    expect(printed.map((line) => JSON.parse(line).statements.map(({ signal }: { signal: string }) => signal))).toEqual([
      [],
      [],
      ["negative"],
    ]);
  });

  it("prints a short report for people", () => {
    expect(runSeason(["decode", file(text)]).out).toBe(`What they said
  3 of 5     Ranked highly: “We will rank you highly.”
  boundary   Asks how you will rank them: “How will you rank us?”
             You don’t have to answer. Thank them, say what you value there, and add that you’ll rank in your true order, without naming a position.
`);
    expect(runSeason(["decode", file("The interview begins at nine.")]).out).toBe("No known signal in this text.\n");
  });
});

describe("preflight", () => {
  const NOW = ["--now", "2026-11-21T12:00:00-05:00"];
  const letter = (body: string, fields: object = {}) =>
    JSON.stringify({ programId: "p1", kind: "thank-you", subject: "", body, recipients: ["c1"], ...fields });
  const BODY = "Dear Dr. Osei, you showed me the registry. Where do I stand on your list?";
  const asks = (draft: string) => {
    const { status, out, err } = runSeason([
      "preflight",
      fileOf(interviewed().build()),
      "--draft",
      draft,
      ...NOW,
      "--json",
    ]);
    return { status, err, found: JSON.parse(out) };
  };

  it("prints one JSON document in the fixed order of fields", () => {
    const { status, out, err } = runSeason([
      "preflight",
      fileOf(interviewed().build()),
      "--draft",
      file(letter(BODY)),
      ...NOW,
      "--json",
    ]);
    expect({ status, err }).toEqual({ status: 1, err: "" });
    const start = BODY.indexOf("Where");
    expect(out).toBe(
      `${JSON.stringify(
        {
          now: "2026-11-21T12:00:00-05:00",
          findings: [
            {
              key: `asks-rank:body:${start}-${BODY.length}`,
              rule: "asks-rank",
              level: "warn",
              programId: "p1",
              messageIds: [],
              message:
                "This asks how the program ranks you or how likely you are to match. It’s safer to leave it out.",
              start,
              end: BODY.length,
              field: "body",
            },
          ],
          canSend: true,
        },
        null,
        2,
      )}\n`,
    );
  });

  it("cannot send past a stop until it is acknowledged with a reason", () => {
    const body = "Dear Dr. Osei, if you rank me first I will rank you first.";
    const acknowledged = (reason: string) => [{ rule: "binding-promise", reason }];
    expect(asks(file(letter(body)))).toMatchObject({ status: 1, found: { canSend: false } });
    expect(asks(file(letter(body, { acknowledged: acknowledged(" ") })))).toMatchObject({ found: { canSend: false } });
    const given = asks(file(letter(body, { acknowledged: acknowledged("It is my brother's program.") })));
    expect(given).toMatchObject({ status: 1, found: { canSend: true } });
  });

  it("takes a draft as a season holds it, from standard input too, and has status 0 where nothing is wrong", () => {
    const draft = letter("Dear Dr. Osei, the registry that you showed me is why I write.", { id: "d1" });
    expect(asks(file(draft))).toMatchObject({ status: 0, found: { findings: [], canSend: true } });
  });

  it("reads a draft a line and prints a result a line, in order", () => {
    const drafts = file(`${letter(BODY)}\n${letter("Dear Dr. Osei, the registry stayed with me.")}\r\n${letter("")}\n`);
    const { status, out } = runSeason([
      "preflight",
      fileOf(interviewed().build()),
      "--drafts",
      drafts,
      ...NOW,
      "--json",
    ]);
    expect(status).toBe(1);
    const printed = out.split("\n");
    expect(printed.pop()).toBe("");
    expect(printed.map((line) => JSON.parse(line).findings.map(({ rule }: { rule: string }) => rule))).toEqual([
      ["asks-rank"],
      [],
      [],
    ]);
  });

  it("prints a short report for people", () => {
    const season = fileOf(interviewed().build());
    expect(
      runSeason([
        "preflight",
        season,
        "--draft",
        file(letter("If you rank me first I will rank you first, Dr. Osei.")),
        ...NOW,
      ]).out,
    ).toBe(`Draft at 2026-11-21T12:00:00-05:00

Findings
  stop       This offers or asks for an agreement outside the Match. Take it out before you send this.

There's a stop: change the wording, or acknowledge it with a reason.
`);
    expect(
      runSeason(["preflight", season, "--draft", file(letter("Dr. Osei showed me the registry.")), ...NOW]).out,
    ).toBe("Draft at 2026-11-21T12:00:00-05:00\nAll set.\n");
  });
});

describe("line", () => {
  it("prints what each typed line is read as, an empty one too, in the fixed order of fields", () => {
    const lines = file("ty osei 2pm\n\n#1 tulane\n");
    const args = [
      "line",
      fileOf(interviewed().build()),
      "--now",
      "2026-11-21T18:30:00-05:00",
      "--lines",
      lines,
      "--json",
    ];
    const { status, out, err } = runSeason(args);
    expect([status, err]).toEqual([0, ""]);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        programId: "p1",
        kind: "thank-you",
        direction: "sent",
        channel: null,
        at: "2026-11-21T14:00:00-05:00",
        recipients: ["c1"],
        stage: null,
        unread: [],
        asks: [],
      },
      {
        programId: null,
        kind: null,
        direction: null,
        channel: null,
        at: null,
        recipients: [],
        stage: null,
        unread: [],
        asks: [],
      },
      {
        programId: null,
        kind: "intent",
        direction: "sent",
        channel: null,
        at: null,
        recipients: [],
        stage: null,
        unread: ["tulane"],
        asks: [{ field: "programId", words: "tulane", choices: [] }],
      },
    ]);
    expect(Object.keys(JSON.parse(out.split("\n")[0]!))).toEqual([
      "programId",
      "kind",
      "direction",
      "channel",
      "at",
      "recipients",
      "stage",
      "unread",
      "asks",
    ]);
  });
});

describe("fit", () => {
  const at = ["--now", "2026-11-29T12:00:00-05:00"];
  const profiled = () =>
    season()
      .profile({ step2ck: 246, wants: [{ field: "esir", value: true, weight: 2, dealBreaker: false }] })
      .program("p1", { name: "Lakeshore University", stage: "considering" })
      .program("p2", { name: "Granite Peak", stage: "considering" })
      .build();
  const minimum = {
    ...{ field: "minScore", value: { exam: "Step 2 CK", value: 250 }, says: "250 or higher" },
    ...{ source: "https://granite.example", asOf: "2024-01-01", trust: "own" },
  };
  const undated = { ...minimum, value: { exam: "Step 2 CK", value: 220 }, trust: "aggregator", asOf: null };
  const facts = () => file(JSON.stringify({ "Granite Peak": [undated, minimum], "Nobody has it": [minimum] }));

  it("prints one JSON document in the fixed order of fields, the same each time", () => {
    const args = ["fit", fileOf(profiled()), "--facts", facts(), ...at, "--json"];
    const { status, out, err } = runSeason(args);
    expect([status, err]).toEqual([0, ""]);
    const { programs } = JSON.parse(out);
    expect(Object.keys(JSON.parse(out))).toEqual(["programs"]);
    expect(programs.map((one: object) => Object.keys(one))).toEqual(
      [0, 1].map(() => ["programId", "band", "meets", "misses", "unknown", "ties", "wants", "why"]),
    );
    expect(programs[1]).toMatchObject({
      programId: "p2",
      band: "misses",
      misses: [
        {
          field: "minScore",
          says: "Wants at least 250 in Step 2 CK: 250 or higher. You: 246. From January 2024: check whether it still holds. Sources disagree.",
          source: "https://granite.example",
          asOf: "2024-01-01",
          trust: "own",
        },
      ],
      why: "Wants at least 250 in Step 2 CK; you: 246.",
    });
    expect(programs[1].misses).toHaveLength(1);
    expect(programs[1].unknown.at(-1)).toMatchObject({ field: "minScore", asOf: null, trust: "aggregator" });
    for (const { source, asOf, trust } of programs.flatMap(({ meets, misses }: Record<string, Reason[]>) => [
      ...meets!,
      ...misses!,
    ]))
      expect([source, asOf, trust]).not.toContain(null);
    for (const line of programs.flatMap(({ misses, unknown, wants }: Record<string, object[]>) => [
      ...misses!,
      ...unknown!,
      ...wants!,
    ]))
      expect(Object.keys(line)).toEqual(["field", "says", "source", "asOf", "trust"]);
    expect(runSeason(args).out).toBe(out);
  });

  it("prints a readable report without --json, and reads facts of the season alone without a file", () => {
    const made = profiled();
    made.programs[0]!.facts = [
      { field: "esir", value: true, says: null, source: "https://lakeshore.example", asOf: "2026-10", trust: "yours" },
    ];
    const { status, out } = runSeason(["fit", fileOf(made), ...at]);
    expect(status).toBe(0);
    expect(out).toContain("Lakeshore University: Nothing settled, 5 not known");
    expect(out).toContain("wants      Yes: ESIR. Has an ESIR track. (https://lakeshore.example)");
  });

  it.each<[string, object, string]>([
    ["an unknown field", { Peak: [{ ...minimum, trsut: "own" }] }, "Peak[0].trsut: no such field"],
    ["an unknown trust", { "Granite Peak": [{ ...minimum, trust: "forum" }] }, '["Granite Peak"][0].trust: '],
    ["a date that is none", { Peak: [{ ...minimum, asOf: "2026-13" }] }, "Peak[0].asOf: expected a year"],
    ["no value", { Peak: [{ field: "esir", trust: "own" }] }, "Peak[0].value: "],
    ["no list", { Peak: minimum }, "Peak: "],
  ])("%s has status 2 and its path", (_, document, why) => {
    const { status, out, err } = runSeason([
      "fit",
      fileOf(profiled()),
      "--facts",
      file(JSON.stringify(document)),
      "--json",
    ]);
    expect([status, out]).toEqual([2, ""]);
    expect(err.startsWith(why), err).toBe(true);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it.each<[string, (made: Season) => unknown, string]>([
    ["profile", (made) => ({ ...made, profile: { step3: 1 } }), "profile.step3: no such field"],
    [
      "a weight",
      (made) => ({ ...made, profile: { wants: [{ field: "esir", value: true, weight: 4 }] } }),
      "profile.wants[0].weight: ",
    ],
    ["a letter", (made) => ({ ...made, profile: { letters: [{ from: "friend" }] } }), "profile.letters[0].from: "],
    [
      "a fact",
      (made) => ({ ...made, programs: [{ id: "p", name: "P", facts: [{ field: "esir", value: {} }] }] }),
      "programs[0].facts[0].value: ",
    ],
  ])("of the season %s is named by its path", (_, change, why) => {
    const { status, err } = runSeason(["fit", file(JSON.stringify(change(profiled()))), "--json"]);
    expect(status).toBe(2);
    expect(err.startsWith(why), err).toBe(true);
  });
});

describe("what cannot be used has status 2, one line, and prints nothing", () => {
  const refused = (args: string[], err: string) =>
    expect(runSeason(args)).toEqual({ status: 2, out: "", err: `${err}\n` });

  it("files", () => {
    const missing = join(folder, "missing.json");
    refused(["check", missing], `${missing}: no such file`);
    refused(["check", folder], `${folder}: is a folder, not a file`);
    const broken = file('{ "format": "season",\n  oops }');
    refused(["check", broken], `${broken}: is not JSON: line 2, column 3`);
    const empty = file("");
    refused(["check", empty], `${empty}: is not JSON`);
    const list = file("[]");
    refused(["check", list], `${list}: expected a season file, one JSON object`);
  });

  it.each<[string, (string | number)[], unknown, string]>([
    ["another format", ["format"], "calendar", 'format: expected "season"'],
    ["a later version", ["version"], 2, "version: 2 isn’t a known version; this reads version 1"],
    ["a duplicate id", ["programs", 1], { id: "p1", name: "Again" }, 'programs[1].id: "p1" is used twice'],
    [
      "a reference to nothing",
      ["contacts", 0, "programId"],
      "p9",
      'contacts[0].programId: names "p9", which does not exist',
    ],
    [
      "an end before its start",
      ["interviews", 0, "startsAt"],
      "2026-11-21T09:00:00Z",
      "interviews[0].endsAt: an interview must end after it starts",
    ],
    ["no such zone", ["season", "timeZone"], "Mars/Olympus", "season.timeZone: no such IANA time zone"],
    ["an unknown field", ["programs", 0, "colour"], "red", "programs[0].colour: no such field"],
    [
      "an unknown stage",
      ["contacts", 0, "role"],
      "dean",
      'contacts[0].role: Invalid option: expected one of "program-director"|"associate-program-director"|"faculty"|"coordinator"|"resident"|"chief"|"other"',
    ],
    ["a missing field", ["programs", 0, "name"], undefined, "programs[0].name: is missing"],
    [
      "no offset",
      ["interviews", 0, "endsAt"],
      "2026-11-20T16:00:00",
      "interviews[0].endsAt: expected an instant with an offset, like 2026-11-20T09:00:00-06:00",
    ],
    [
      "a line break in an id",
      ["contacts", 0, "programId"],
      "a\nb",
      'contacts[0].programId: names "a\\nb", which does not exist',
    ],
  ])("%s", (_, path, value, err) => {
    refused(["check", changed(path, value)], err);
  });

  it("drafts", () => {
    const season = fileOf(interviewed().program("p2").contact("c2", "p2").build());
    const draft = { programId: "p1", kind: "thank-you", subject: "", body: "", recipients: ["c1"] };
    const one = (fields: object) => file(JSON.stringify({ ...draft, ...fields }));
    const refusedDraft = (path: string, err: string) => refused(["preflight", season, "--draft", path], err);
    const missing = join(folder, "missing.json");
    refusedDraft(missing, `${missing}: no such file`);
    refusedDraft(folder, `${folder}: is a folder, not a file`);
    const broken = file("{");
    expect(runSeason(["preflight", season, "--draft", broken])).toMatchObject({ status: 2, out: "" });
    const list = file("[]");
    refusedDraft(list, `${list}: expected a draft, one JSON object`);
    refusedDraft(one({ programId: "p9" }), 'programId: names "p9", which does not exist');
    refusedDraft(one({ programId: undefined }), "programId: is missing");
    refusedDraft(one({ recipients: ["c2"] }), 'recipients[0]: "c2" belongs to another program');
    refusedDraft(one({ recipients: ["c1", "c1"] }), 'recipients[1]: names "c1" twice');
    refusedDraft(one({ interviewId: "i9" }), 'interviewId: names "i9", which does not exist');
    refusedDraft(one({ inReplyTo: "m9" }), 'inReplyTo: names "m9", which does not exist');
    refusedDraft(one({ colour: "red" }), "colour: no such field");
    const second = file(`${JSON.stringify(draft)}\n${JSON.stringify({ ...draft, programId: "p9" })}\n`);
    refused(
      ["preflight", season, "--drafts", second, "--json"],
      `${second}, line 2: programId: names "p9", which does not exist`,
    );
    const torn = file(`${JSON.stringify(draft)}\n\n`);
    refused(["preflight", season, "--drafts", torn, "--json"], `${torn}, line 2: is not JSON`);
    const good = one({});
    refused(["preflight", season], "preflight: expected --draft DRAFT, or --drafts DRAFTS with --json");
    refused(["preflight", season, "--drafts", good], "preflight: --drafts goes with --json");
    refused(
      ["preflight", season, "--draft", good, "--drafts", good, "--json"],
      "preflight: expected --draft DRAFT, or --drafts DRAFTS with --json",
    );
    refused(["preflight", "-", "--draft", "-"], "preflight: only one of the files can be standard input");
  });

  it("lines", () => {
    const path = fileOf(season().build());
    refused(["line", path], "line: expected --lines LINES with --json");
    refused(["line", path, "--lines", path], "line: expected --lines LINES with --json");
    refused(["line", "--lines", path, "--json"], "line: expected a season file, or - for standard input");
    refused(["line", "-", "--lines", "-", "--json"], "line: standard input can be one of the files only");
    refused(["line", path, "--lines", path, "--json", "--draft", path], "line: takes no --draft");
  });

  it("arguments", () => {
    const path = fileOf(season().build());
    refused(
      [],
      "season: expected a command: check, preflight, decode, line, classify, read, notices, fit, and schema; see --help",
    );
    refused(
      ["chek", path],
      'season: no command "chek"; the commands are check, preflight, decode, line, classify, read, notices, fit, and schema',
    );
    refused(["check"], "check: expected a season file, or - for standard input");
    refused(["check", path, "more"], 'check: expected one season file, found also "more"');
    refused(["check", path, "--now", "yesterday"], '--now: expected an instant with an offset, found "yesterday"');
    refused(
      ["check", path, "--now", "2026-11-20T09:00:00"],
      '--now: expected an instant with an offset, found "2026-11-20T09:00:00"',
    );
    refused(["decode"], "decode: expected a text file, or - for standard input");
    refused(["decode", folder], `${folder}: is a folder, not a file`);
    refused(["decode", "--lines", path], "decode: --lines goes with --json");
    refused(["decode", path, "--now", "2026-11-20T09:00:00Z"], "decode: takes no --now");
    refused(["check", path, "--lines"], "check: takes no --lines");
    refused(["schema", path], "schema: takes no file");
    expect(runSeason(["check", path, "--nwo", "x"])).toMatchObject({ status: 2, out: "" });
    expect(runSeason(["check", path, "--now"])).toMatchObject({ status: 2, out: "" });
  });
});

describe("help", () => {
  const names = ["check", "preflight", "decode", "line", "classify", "read", "notices", "fit", "schema"];

  it.each([[["--help"]], [["-h"]], [["check", "--help"]], [["read", "-h"]]])(
    "%j shows how every command is called",
    (args) => {
      const { status, out, err } = runSeason(args);
      expect([status, err]).toEqual([0, ""]);
      const called = [...out.matchAll(/^(?:usage:| {6}) season (\w+)/gm)].map(([, name]) => name);
      expect([...new Set(called)]).toEqual(names);
    },
  );
});

describe("options before the command", () => {
  it("mean the same there", async () => {
    const path = fileOf(interviewed().build());
    const lines = file("ty osei\n");
    const now = ["--now", "2026-11-22T10:00:00-05:00"];
    const stretch = ["--from", "2026-11-20T00:00:00Z", "--to", "2026-11-24T00:00:00Z"];
    for (const [options, ...command] of [
      [[...now, "--json"], "check", path],
      [[...now, "--json"], "line", path, "--lines", lines],
      [[...stretch, "--json"], "notices", path],
      [[...now, "--json"], "fit", path],
      [[...now, "--json"], "read", path],
      [["--json"], "decode", lines],
    ] as [string[], ...string[]][]) {
      const before = await runSeasonCommand([...options, ...command]);
      expect(before.err).toBe("");
      expect(before).toEqual(await runSeasonCommand([...command, ...options]));
    }
  });
});

describe("classify", () => {
  it("prints a kind a line, and how sure it is", () => {
    const lines = [
      { direction: "sent", subject: "Thank you", body: "Thank you for the interview on Tuesday." },
      {
        direction: "received",
        subject: "Invitation",
        body: "We are pleased to invite you to interview.",
        reply: false,
      },
    ];
    const { status, out } = runSeason([
      "classify",
      "--lines",
      file(lines.map((line) => JSON.stringify(line)).join("\n")),
      "--json",
    ]);
    const printed = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect([status, printed.map(({ kind }) => kind)]).toEqual([0, ["thank-you", "invitation"]]);
    for (const { sure } of printed) expect(sure).toSatisfy((value: number) => value > 0.5 && value <= 1);
  });

  it("names the line that is no message", () => {
    expect(
      runSeason(["classify", "--lines", file('{"direction":"sent","body":"Hi"}\nnonsense'), "--json"]),
    ).toMatchObject({
      status: 2,
      out: "",
      err: expect.stringMatching(/^line 2: /),
    });
    expect(runSeason(["classify", "--json"]).status).toBe(2);
  });
});

describe("as a program", () => {
  const command = ["scripts/season.mjs"];

  it("reads standard input and sets the exit status", () => {
    const input = writeSeasonFile(interviewed().build());
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...command, "check", "-", "--now", "2026-11-26T18:30:00-05:00"],
      { input, encoding: "utf8" },
    );
    expect(stderr).toBe("");
    expect(stdout).toContain("3 days 2 hours late");
    expect(status).toBe(1);
  });

  it("prints the same whatever zone the process is in", () => {
    const made = season({ timeZone: "Asia/Kathmandu", milestones: { rankListDeadline: "2027-03-03T21:00:00-05:00" } })
      .program("p1", { rank: 1 })
      .interview("p1", "2026-11-01T01:30:00-04:00")
      .rotation("p1", "2026-10-01", "2026-10-31")
      .task("Call", "2026-11-03")
      .build();
    const input = writeSeasonFile(made);
    const printed = ["UTC", "Pacific/Apia", "Asia/Kathmandu", "America/New_York"].map((TZ) => {
      const args = [...command, "check", "-", "--now", "2026-11-03T12:00:00Z", "--json"];
      return spawnSync(process.execPath, args, { input, encoding: "utf8", env: { ...process.env, TZ } }).stdout;
    });
    expect(JSON.parse(printed[0]!).reminders).toHaveLength(3);
    expect(new Set(printed).size).toBe(1);
  });

  it("prints the schema that docs/season.schema.json holds", () => {
    const printed = execFileSync(process.execPath, [...command, "schema"], { encoding: "utf8" });
    expect(JSON.parse(printed)).toEqual(JSON.parse(readFileSync("docs/season.schema.json", "utf8")));
  });
});
