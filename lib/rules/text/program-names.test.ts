import { describe, expect, it } from "vitest";
import { corpusSeason } from "@/lib/rules/corpus/season";
import { programNames } from "@/lib/rules/text/program-names";
import { season } from "@/lib/season/builder";

const read = programNames(corpusSeason());
const named = (text: string, reader = read) =>
  reader(text).map(({ programIds, start, end }) => [programIds.join("+"), text.slice(start, end)]);

it.each([
  ["I interviewed at Tidewater last week.", "p2", "Tidewater"],
  ["Tidewater’s team was kind.", "p2", "Tidewater"],
  ["the Tidewater Health System", "p2", "Tidewater Health System"],
  ["at Tidewater Health's clinic", "p2", "Tidewater Health"],
  ["at tidewater health system", "p2", "tidewater health system"],
  ["i saw tidewater last week", "p2", "tidewater"],
  ["i saw gpmc last week", "p4", "gpmc"],
  ["We saw Harlow-St. Anne first", "p3", "Harlow-St. Anne"],
  ["We saw Harlow – Saint Anne first", "p3", "Harlow – Saint Anne"],
  ["We saw Saint Anne first", "p3", "Saint Anne"],
  ["We saw St.\u00a0Anne’s first", "p3", "St.\u00a0Anne"],
  ["at the Granite\nPeak Medical Center", "p4", "Granite\nPeak Medical Center"],
  ["<p>At <b>Granite</b>&nbsp;Peak we met.</p>", "p4", "Granite</b>&nbsp;Peak"],
  ["I like granite peak too", "p4", "granite peak"],
  ["Is UWT near?", "p5", "UWT"],
  ["at Bluebonnet", "p5", "Bluebonnet"],
  ["the University of West Texas", "p5", "University of West Texas"],
])("finds the program in %j", (text, id, words) => {
  expect(named(text)).toEqual([[id, words]]);
});

it.each([
  "The tidewater was high when We came.",
  "I grew up in West Texas, and in Norfolk.",
  "I saw Peak and Granite.",
  "A Uwt is no acronym of Ours.",
  "We live on Lakeshore Drive.",
  "I studied at Tidewater Community College.",
  "Dr. Harlow was there.",
  "I saw Granite. Peak hours are early.",
  "Thank You.\n\n> I saw Tidewater too",
  "An interventional radiology residency of a Medical Center.",
  "",
])("finds none in %j", (text) => {
  expect(named(text)).toEqual([]);
});

describe("words of several programs", () => {
  const made = season()
    .applicant({ school: "Keystone University" })
    .program("p1", { name: "Fairmont IR", institution: "Fairmont University Hospital", city: "Akron" })
    .program("p2", { name: "Fairmont Diagnostic Radiology", institution: "Fairmont University Hospital" })
    .program("p3", { name: "Akron Medical Center", city: "Akron" })
    .program("p4", { name: "Hope Hospital", aliases: ["Hope"] })
    .program("p5", { name: "Whitfield Clinic" })
    .program("p6", { name: "Keystone University IR" })
    .contact("c1", "p1", { name: "Daniel Whitfield" })
    .build();
  const reader = programNames(made);

  it("are a mention of all of them", () => {
    expect(named("At Fairmont University Hospital we met.", reader)).toEqual([
      ["p1+p2", "Fairmont University Hospital"],
    ]);
    expect(named("At Fairmont we met.", reader)).toEqual([["p1+p2", "Fairmont"]]);
    expect(named("Fairmont Diagnostic Radiology", reader)).toEqual([["p2", "Fairmont Diagnostic Radiology"]]);
  });

  it("are none where they are a city, a person, an ordinary word that opens a sentence, or the applicant's school", () => {
    expect(
      named("We drove to Akron with Whitfield. Hope you are well. At Keystone University I studied.", reader),
    ).toEqual([]);
    expect(named("At Akron Medical Center or at Hope, Whitfield Clinic, Keystone University IR.", reader)).toEqual([
      ["p3", "Akron Medical Center"],
      ["p4", "Hope"],
      ["p5", "Whitfield Clinic"],
      ["p6", "Keystone University IR"],
    ]);
  });
});

it.each(["Harlow ", "harlow–st. ", "University of ", "Granite\n", "'s ", "(", "a", "St. "])(
  "reads a megabyte of %j",
  (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1_500);
  },
);
