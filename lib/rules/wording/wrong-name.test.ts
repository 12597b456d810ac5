import { describe, expect, it } from "vitest";
import { preflight } from "@/lib/rules";
import { corpusSeason } from "@/lib/rules/corpus/season";
import type { DraftMessage } from "@/lib/rules/rule";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";

const NOW = Date.parse("2027-01-20T12:00:00Z");
const found = (fields: Partial<DraftMessage>, made: Season = corpusSeason()) => {
  const draft: DraftMessage = {
    programId: "p1",
    kind: "strong-interest",
    channel: "email",
    subject: "",
    body: "",
    recipients: [],
    interviewId: null,
    rotationId: null,
    inReplyTo: null,
    news: null,
    readings: [],
    acknowledged: [],
    ...fields,
  };
  return preflight(made, draft, NOW).findings.filter(({ rule }) => rule === "wrong-name");
};
const marked = (body: string, recipients: string[] = [], made?: Season) =>
  found({ body, recipients }, made).map(({ start, end }) => body.slice(start, end));

it("marks the name, stops, and says whose letter it is", () => {
  const body = "Thank you 🙂. I enjoyed my interview at Tidewater&nbsp;Health.";
  expect(found({ body })).toMatchObject([
    {
      level: "stop",
      programId: "p1",
      field: "body",
      message:
        "This goes to Lakeshore University IR Residency, but mentions Tidewater Health Interventional Radiology as if it were the reader’s own.",
    },
  ]);
  expect(marked(body)).toEqual(["Tidewater&nbsp;Health"]);
});

it("warns of a slip in a recipient's name, with the right one; another name stops", () => {
  const levels = (body: string) =>
    found({ body, programId: "p3", recipients: ["c5"] }).map(({ level, message }) => [level, message]);
  expect(levels("Dear Dr. Mash,")).toEqual([["warn", "This is addressed to Mash. Did you mean Dr. Elena Marsh?"]]);
  expect(levels("Dear Dr. Bright,")).toEqual([
    ["stop", "This is addressed to Bright, who isn’t one of the recipients."],
  ]);
});

describe("a slip in a recipient's name warns, with whom it was meant for", () => {
  it.each([
    ["Dear Dr. Mash,", "p3", ["c5"], "Dr. Elena Marsh"],
    ["Dear Dr. Marhs,", "p3", ["c5"], "Dr. Elena Marsh"],
    ["Dear Dr. Elena Mash,", "p3", ["c5"], "Dr. Elena Marsh"],
    ["Hi Dr. Oseii,", "p1", ["c1", "c2"], "Dr. Amara Osei"],
    ["Dear Drs. Osei and Whitfeld,", "p1", ["c1", "c2"], "Dr. Daniel Whitfield"],
    ["Dear Dr. Mash,", "p3", [], "Dr. Elena Marsh"],
  ])("%j to %s", (body, programId, recipients, meant) => {
    expect(found({ body, programId, recipients })).toMatchObject([
      { level: "warn", message: expect.stringContaining(`Did you mean ${meant}?`) },
    ]);
  });
});

it.each([
  ["Dear PD,", ["c1"]],
  ["Dear PD and APDs,", ["c1"]],
  ["Dear PC,", ["c1"]],
  ["Hi PDs and residents,", ["c1", "c3"]],
])("a role's letters name nobody: %j", (body, recipients) => {
  expect(found({ body, recipients })).toEqual([]);
});

describe("a coordinator's first name", () => {
  const recipients = ["c6b"];
  const made = season()
    .program("p4", { name: "Granite Peak" })
    .program("p5", { name: "University of West Texas" })
    .contact("c6", "p4", { name: "Tomas van der Berg", role: "program-director" })
    .contact("c6b", "p4", { name: "Ines Falk", role: "associate-program-director" })
    .contact("c6c", "p4", { name: "Joan Mercer", title: "", role: "coordinator" })
    .contact("c7", "p5", { name: "Susan O'Neal", title: "", role: "coordinator" })
    .build();
  const names = (body: string) => found({ body, programId: "p4", recipients }, made).map(({ level }) => level);

  it.each(["Dear Joan,", "Hi Joan,", "Dear Joan and Dr. Falk,"])("is right, whoever the letter goes to: %j", (body) => {
    expect(names(body)).toEqual([]);
  });

  it.each(["Dear Susan,", "Dear Tomas,", "Dear Dr. Joan,"])("is not another's: %j", (body) => {
    expect(names(body)).toEqual(["stop"]);
  });
});

describe("a greeting", () => {
  it.each([
    ["Dear Dr. Bright,", ["c1"], ["Bright"]],
    ["Dear Dr. Whitfield,", ["c1"], ["Whitfield"]],
    ["Dear Drs. Osei and Marsh,", ["c1"], ["Marsh"]],
    ["Dear Dr. Nobody,", ["c1"], ["Nobody"]],
    ["Thank you so much, Dr. Bright.", ["c1"], ["Bright"]],
    ["Dear Dr. Bright,", [], ["Bright"]],
    ["Dear Dr. Nobody,", [], []],
    ["Dear Dr. Whitfield,", [], []],
    ["Dear Dr. Osei and team,", ["c1"], []],
    ["Dear Amara,", ["c1"], []],
    ["Dear Dan,", ["c2"], []],
    ["Dear Dr. Oséi,", ["c1"], []],
    ["Dear Dr. Osie,", ["c1"], ["Osie"]],
    ["Dear PD,", ["c1"], []],
    ["Dear Dr. Osei and the APD,", ["c1"], []],
    ["Dear Lakeshore,", ["c1"], []],
    ["Dear Dr. Van Der Berg,", ["c6"], []],
    ["Dear Ms. ONeal,", ["c7"], []],
    ["Dear Program Director,", ["c1"], []],
    ["Please thank Dr. Whitfield.", ["c1"], []],
    ["> Dear Dr. Bright,", ["c1"], []],
  ])("%j to %j", (body, recipients, expected) => {
    expect(marked(body, recipients)).toEqual(expected);
  });
});

describe("names that programs share", () => {
  const shared = season()
    .program("p1", { name: "St. Anne University Hospital", aliases: ["St. Anne"] })
    .program("p2", { name: "St. Anne Medical Center East", aliases: ["St. Anne"] })
    .program("p3", { name: "Harlow University Hospital" })
    .build();

  it.each([
    ["I enjoyed my interview at St. Anne.", []],
    ["I enjoyed my interview at University Hospital.", []],
    ["I enjoyed my interview at Harlow.", ["Harlow"]],
    ["The harlow wind at your program was cold.", []],
  ])("in %j", (body, expected) => {
    expect(marked(body, [], shared)).toEqual(expected);
  });
});

it("reads the subject too", () => {
  expect(found({ subject: "Interest in Granite Peak" })).toMatchObject([{ field: "subject", start: 12, end: 24 }]);
});
