import { describe, expect, test } from "vitest";
import { emptySeason } from "@/lib/season/empty";
import { bring, calendar, corpusSeason, NOW } from "./bring-in.fixture";
import { sheetOfText } from "./table/sheets";
import { cleanLine } from "./text";

/** What shows nothing in a name, each by its number: marks of direction, spaces without width, a hyphen that isn't there, joiners of nothing. */
const UNSEEN = [0xad, 0x61c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0xfeff];
const within = (code: number, words: string) => words.replaceAll("r", `${String.fromCodePoint(code)}r`);

describe.each(UNSEEN.map((code) => [code.toString(16), code] as const))("U+%s in a name", (_, code) => {
  test("of a table is no part of it, in its headers and its cells", async () => {
    const table = within(code, "Program,PD,Status\nHarlow Clinic,Dr. Ellen Marsh,applied\n");
    const { season } = await bring(emptySeason(NOW), { "a.csv": table });
    expect(season.programs.map(({ name, stage }) => [name, stage])).toEqual([["Harlow Clinic", "applied"]]);
    expect(season.contacts.map(({ name, role }) => [name, role])).toEqual([["Ellen Marsh", "program-director"]]);
  });

  test("of a table isn't among the cells that the first step shows", () => {
    const { sheet } = sheetOfText(new TextEncoder().encode(within(code, "Program,PD\nHarlow Clinic,Ellen Marsh\n")));
    expect(sheet.rows.slice(0, 2)).toEqual([
      ["Program", "PD"],
      ["Harlow Clinic", "Ellen Marsh"],
    ]);
  });

  test("of a calendar, a contact, and a mail is no part of it", async () => {
    const title = within(code, "Interview at Sorrel Hills");
    const card = within(code, "FN:Irma Roe\nORG:Sorrel Hills\n");
    const mail = `From: ${within(code, "Pia Achterberg")} <achterberg@example.org>\nTo: me@x.example\nDate: Sat, 21 Nov 2026 10:12:00 -0500\nSubject: ${within(code, "Your interview")}\nMessage-ID: <1@x.example>\nContent-Type: text/plain; charset=utf-8\n\nThank you for meeting with us.\n`;
    const files = {
      "a.ics": calendar("UID:1", `SUMMARY:${title}`, "DTSTART:20261208T190000Z"),
      "b.vcf": `BEGIN:VCARD\nVERSION:3.0\n${card}END:VCARD\n`,
      "c.eml": mail,
    };
    const { season } = await bring(corpusSeason(), files, { me: ["me@x.example"] });
    expect(season.interviews.at(-1)).toMatchObject({ programId: "sorrel", notes: "Interview at Sorrel Hills" });
    expect(season.contacts.map(({ name }) => name)).toContain("Irma Roe");
    expect(season.messages.map(({ subject }) => subject)).toContain("Your interview");
  });
});

test("a joiner that holds an emoji or letters of a script together stays", () => {
  const doctor = "👩🏽\u200D⚕️";
  expect(cleanLine(`Ellen ${doctor} Marsh`)).toBe(`Ellen ${doctor} Marsh`);
  expect(cleanLine("می\u200Cخواهم")).toBe("می\u200Cخواهم");
  expect(cleanLine("क्\u200Dष")).toBe("क्\u200Dष");
});
