import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import type { Contact } from "@/lib/season/schema";
import { emlOf } from "./eml";

const person = (fields: Partial<Contact>): Contact => {
  const [contact] = season().program("p1").contact("c1", "p1", fields).build().contacts;
  return contact!;
};
const marsh = person({ name: "Elena Marsh", email: "marsh@example.org" });
/** Read by a parser that did not write it. */
const read = async (letter: { subject: string; body: string }, contacts = [marsh]) =>
  PostalMime.parse(await emlOf(letter, contacts));

const HEADERS = [
  "content-transfer-encoding",
  "content-type",
  "date",
  "message-id",
  "mime-version",
  "subject",
  "to",
  "x-unsent",
];

describe("a draft as a message file", () => {
  test("says what the draft says, and opens to be sent", async () => {
    const body =
      "Dear Dr. Marsh,\n\nThank you – the “Saturday clinic” stayed with me. Ñandú 🩻 日本\n\n.\nFrom here on it is short.\n";
    const parsed = await read({ subject: "Thank you, Harlow–St. Anne 🩻", body });
    expect(parsed.subject).toBe("Thank you, Harlow–St. Anne 🩻");
    expect(parsed.text?.replace(/\r\n/g, "\n").trimEnd()).toBe(body.trimEnd());
    expect(parsed.headers.find(({ key }) => key === "x-unsent")?.value).toBe("1");
    expect(parsed.from).toBeUndefined();
    expect(parsed.headers.map(({ key }) => key).sort()).toEqual(HEADERS);
  });

  test("breaks lines and keeps them short as mail wants it, in ASCII alone", async () => {
    const file = (await emlOf({ subject: "é".repeat(300), body: `${"Wörter ".repeat(400)}\nEnd` }, [marsh])).toString(
      "latin1",
    );
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...file.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(file).not.toMatch(/[^\0-\x7f]/);
  });

  test("goes to those whose address is known, in their order", async () => {
    const tak = person({ name: "Tak, Wei “Will”", email: "tak@example.org" });
    const parsed = await read({ subject: "", body: "" }, [tak, person({ name: "No Address" }), marsh]);
    expect(parsed.to).toEqual([
      { name: "Tak, Wei “Will”", address: "tak@example.org" },
      { name: "Elena Marsh", address: "marsh@example.org" },
    ]);
  });

  test("without anybody it has no To", async () => {
    expect((await read({ subject: "News", body: "One." }, [])).to).toBeUndefined();
  });

  test.each([
    ["the subject", { subject: "Hello\r\nBcc: other@example.org\r\n\r\nAnother body", body: "" }, [marsh]],
    ["a bare line feed", { subject: "Hello\nBcc: other@example.org", body: "" }, [marsh]],
    ["a bare carriage return", { subject: "Hello\rBcc: other@example.org", body: "" }, [marsh]],
    ["the body", { subject: "", body: "Bcc: other@example.org\r\n\r\nBcc: other@example.org" }, [marsh]],
    [
      "a name",
      { subject: "", body: "" },
      [person({ name: "Marsh\r\nBcc: other@example.org", email: "marsh@example.org" })],
    ],
    ["an address", { subject: "", body: "" }, [person({ email: "marsh@example.org>\r\nBcc: <other@example.org" })]],
  ])("a line break in %s adds no header", async (_, letter, contacts) => {
    const parsed = await read(letter, contacts);
    const keys = parsed.headers.map(({ key }) => key);
    expect(keys.filter((key) => !HEADERS.includes(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(parsed.bcc).toBeUndefined();
  });
});
