import { expect, it } from "vitest";
import { season } from "./builder";
import { recordOf } from "./record";
import { recordCsv } from "./record-csv";

const made = season()
  .program("p1", { name: "=HYPERLINK(1)" })
  .contact("c1", "p1", { name: "Elena Marsh", title: "Dr." })
  .sent("p1", "update", "2026-11-02T15:00:00Z", {
    id: "m2",
    recipients: ["c1"],
    subject: "+1 paper",
    body: 'She said "yes",\nand left.',
  })
  .received("p1", "question", "2026-11-01T15:00:00Z", { id: "m1", body: "@all: how are you?" })
  .build();

it("lists every message by moment, quoted, with no cell that is a formula", () => {
  expect(recordCsv(recordOf(made), "America/New_York")).toBe(
    "\ufeffwhen,direction,program,people,kind,channel,subject,words,recorded past,answered\r\n" +
      "2026-11-01T10:00:00-05:00,received,'=HYPERLINK(1),,Question,Email,,'@all: how are you?,,\r\n" +
      `2026-11-02T10:00:00-05:00,sent,'=HYPERLINK(1),Dr. Elena Marsh,Update,Email,'+1 paper,"She said ""yes"",\nand left.",,\r\n`,
  );
});

it.each(["Hello\nworld", "a\rb", "Thanks\n=1+1\nJordan"])("keeps the lines of %j in one cell", (body) => {
  const said = season().program("p1").sent("p1", "update", "2026-11-02T15:00:00Z", { body }).build();
  expect(recordCsv(recordOf(said), "UTC")).toContain(`,"${body}",`);
});

it("keeps to one program where it is asked for", () => {
  expect(recordOf(made, "p2")).toEqual([]);
  expect(recordOf(made, "p1").map(({ message }) => message.id)).toEqual(["m1", "m2"]);
});

it("writes the day alone where the hour wasn’t given", () => {
  const told = season().program("p1").sent("p1", "update", "2026-11-03T12:00:00-05:00", { dayOnly: true }).build();
  expect(recordCsv(recordOf(told), "America/New_York")).toContain("\r\n2026-11-03,sent,");
});
