import ICAL from "ical.js";
import { expect, test } from "vitest";
import { bringIn } from "@/lib/bring-in/bring-in";
import { readFileClaims } from "@/lib/bring-in/read-file";
import { noDecisions } from "@/lib/bring-in/take/decisions";
import { season as builder } from "@/lib/season/builder";
import { vcards } from "./vcards";

const season = builder()
  .program("p1", { name: "Harlow–St. Anne; IR, Philadelphia" })
  .program("p2", { name: "Tidewater Health" })
  .contact("c1", "p1", {
    name: "Elena Marie Marsh",
    title: "Dr.",
    role: "program-director",
    email: "emarsh@harlow.example",
    notes: "Spoke of her marathon.",
  })
  .contact("c2", "p2", { name: "Madonna", title: "", email: null })
  .build();

test("each person is a card that an address book reads, without what was noted of them", () => {
  const text = vcards(season);
  expect(text).not.toContain("marathon");
  const cards = ICAL.parse(text.replaceAll("END:VCARD\r\nBEGIN", "END:VCARD\r\n\r\nBEGIN"));
  const [first, second] = cards.map((card: object[]) => new ICAL.Component(card));
  expect(first.getFirstPropertyValue("fn")).toBe("Dr. Elena Marie Marsh");
  expect(first.getFirstPropertyValue("n")).toEqual(["Marsh", "Elena Marie", "", "Dr.", ""]);
  expect(first.getFirstPropertyValue("email")).toBe("emarsh@harlow.example");
  expect(first.getFirstPropertyValue("title")).toBe("Program director");
  expect(second.getFirstPropertyValue("fn")).toBe("Madonna");
  expect(second.getFirstPropertyValue("email")).toBeNull();
});

test("of one program there are its people only, and brought in again they are the same", async () => {
  const text = vcards(season, "p1");
  expect(text.match(/BEGIN:VCARD/g)).toHaveLength(1);
  const open = async function* () {
    yield Buffer.from(text);
  };
  const claims = await readFileClaims({ name: "people.vcf", open }, { keeps: () => true });
  const { report } = bringIn(season, [claims], {
    now: Date.parse("2026-11-24T15:00:00Z"),
    me: [],
    decisions: noDecisions,
  });
  expect(report).toMatchObject({ made: { contacts: 0 }, asks: [], left: [], same: 1 });
});
