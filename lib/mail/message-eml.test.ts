import PostalMime from "postal-mime";
import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { messageEml } from "./message-eml";

const SPLIT = "one\r\nBcc: everybody@elsewhere.example\r\n\r\ntwo";
const made = season()
  .program("p1")
  .contact("c1", "p1", { name: SPLIT, email: "okafor@example.org" })
  .sent("p1", "update", "2026-11-02T15:00:00Z", {
    id: "m1",
    subject: SPLIT,
    body: "Dear Dr. Okafor",
    recipients: ["c1"],
  })
  .received("p1", "question", "2026-11-03T15:00:00Z", {
    id: "m2",
    subject: "Your plans",
    body: "Tell us.",
    recipients: ["c1"],
  })
  .build();
const [sent, received] = made.messages;

test("a message sent is to its people, one received from the first of them, each with its moment", async () => {
  const out = await PostalMime.parse(await messageEml(sent!, made.contacts, made.applicant));
  expect(out.to?.map(({ address }) => address)).toEqual(["okafor@example.org"]);
  expect(out.date).toBe("2026-11-02T15:00:00.000Z");
  const come = await PostalMime.parse(await messageEml(received!, made.contacts, made.applicant));
  expect(come.from?.address).toBe("okafor@example.org");
  expect(come.text?.trim()).toBe("Tell us.");
});

test("where only the day is known, its header for comments says so, and no other message has one", async () => {
  const commentsOf = async (dayOnly: boolean) =>
    (await PostalMime.parse(await messageEml({ ...sent!, dayOnly }, made.contacts, made.applicant))).headers.find(
      ({ key }) => key === "comments",
    )?.value;
  expect(await commentsOf(true)).toBe("Only the day of this message is known, not its time.");
  expect(await commentsOf(false)).toBeUndefined();
});

test("no line break in a name or a subject begins another header", async () => {
  const text = (await messageEml(sent!, made.contacts, made.applicant)).toString();
  const [head = ""] = text.split("\r\n\r\n");
  expect(head).not.toMatch(/^Bcc:/im);
  expect(head.match(/^(Subject|To|From):/gim)).toHaveLength(3);
});

test("somebody whose address is not known is named, at an address that leads nowhere", async () => {
  const nameless = made.contacts.map((contact) => ({ ...contact, email: null, name: "Ruth Adeyemi" }));
  const mail = await PostalMime.parse(await messageEml(sent!, nameless, made.applicant));
  expect(mail.to).toEqual([{ name: "Ruth Adeyemi", address: "unknown@address.invalid" }]);
});
