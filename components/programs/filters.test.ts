import { describe, expect, it } from "vitest";
import { filterWords, listed, readView, showCounts, writeView } from "./filters";
import type { ProgramRow } from "./rows";

function row(name: string, fields: Partial<ProgramRow> = {}): ProgramRow {
  return {
    id: name,
    name,
    shortName: name,
    aliases: [],
    city: "",
    state: "",
    stage: "applied",
    signal: "none",
    contactPolicy: "open",
    rank: null,
    track: "integrated",
    otherTrack: null,
    archived: false,
    twice: false,
    supplemental: false,
    holdsLetter: false,
    stageOn: null,
    used: 0,
    limit: 3,
    lastTouch: null,
    nextStep: { words: "", tone: "quiet", urgency: 8, at: 0 },
    ...fields,
  };
}

const late = { words: "Thank Dr. Osei, 3 d late", tone: "late", urgency: 1, at: 5 } as const;
const view = (query: string) => readView(new URLSearchParams(query));
const names = (rows: ProgramRow[], query = "") => listed(rows, view(query)).map(({ name }) => name);

describe("the order", () => {
  it("is by rank, primary list first, then by next step, then by name", () => {
    const rows = [
      row("Quiet"),
      row("Late", { nextStep: late }),
      row("Prelim", { rank: 1, supplemental: true }),
      row("Second", { rank: 2 }),
      row("First", { rank: 1 }),
      row("Another quiet one"),
    ];
    expect(names(rows)).toEqual(["First", "Second", "Prelim", "Late", "Another quiet one", "Quiet"]);
  });

  it("follows a header, either way round", () => {
    const rows = [row("B", { used: 1 }), row("A", { used: 2 }), row("C", { used: 0 })];
    expect(names(rows, "sort=messages")).toEqual(["C", "B", "A"]);
    expect(names(rows, "sort=-messages")).toEqual(["A", "B", "C"]);
    expect(names(rows, "sort=-name")).toEqual(["C", "B", "A"]);
  });

  it("leaves the rows it was given as they were", () => {
    const rows = [row("B"), row("A")];
    names(rows);
    expect(rows.map(({ name }) => name)).toEqual(["B", "A"]);
  });
});

describe("the filters", () => {
  const rows = [
    row("Harlow–St. Anne", { stage: "interviewed", city: "Cleveland", state: "OH", nextStep: late, signal: "silver" }),
    row("Keystone Methodist", { stage: "interviewed", used: 3, signal: "gold", aliases: ["KMH"] }),
    row("Granite Peak", { stage: "declined", contactPolicy: "no-contact" }),
  ];

  it("combine", () => {
    expect(names(rows, "show=interviewed&signal=gold")).toEqual(["Keystone Methodist"]);
    expect(names(rows, "show=needs-you")).toEqual(["Harlow–St. Anne"]);
    expect(names(rows, "show=closed")).toEqual(["Granite Peak"]);
    expect(names(rows, "show=closed&signal=gold")).toEqual([]);
  });

  it("count no messages left where none are wanted", () => {
    expect(names(rows, "left=none&sort=name")).toEqual(["Granite Peak", "Keystone Methodist"]);
    expect(names(rows, "left=some")).toEqual(["Harlow–St. Anne"]);
  });

  it("find by name, city and alias, however it is written", () => {
    expect(names(rows, "q=harlow st")).toEqual(["Harlow–St. Anne"]);
    expect(names(rows, "q=CLEVELAND")).toEqual(["Harlow–St. Anne"]);
    expect(names(rows, "q=kmh")).toEqual(["Keystone Methodist"]);
    expect(names(rows, "q=nowhere")).toEqual([]);
  });

  it("are counted over all programs", () => {
    expect(showCounts(rows)).toMatchObject({ all: 3, "needs-you": 1, interviewed: 2, closed: 1, waitlist: 0 });
  });
});

describe("the URL", () => {
  it("brings a view back", () => {
    const query = "show=needs-you&signal=gold&left=none&q=st&sort=-next";
    expect(writeView(view(query))).toBe(query);
  });

  it("is empty for the plain list, and passes over what it does not know", () => {
    expect(writeView(view("show=everything&signal=bronze&sort=age&at=p1"))).toBe("");
  });

  it("is put into words for an empty list", () => {
    expect(filterWords(view("signal=gold&left=none"))).toEqual(["Gold", "No messages left"]);
  });
});
