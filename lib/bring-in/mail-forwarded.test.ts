import { expect, test } from "vitest";
import { bring, corpusSeason } from "./bring-in.fixture";

const ME = "robin@mail.example";
const THEIRS = "Thank you for coming. We hope to see you at the second look.";
const mine = (headers: string[], lines: string[]) =>
  [
    `From: Robin Adair <${ME}>`,
    "Date: Sun, 22 Nov 2026 09:00:00 -0500",
    "Message-ID: <f1@mail.example>",
    "MIME-Version: 1.0",
    ...headers,
    "",
    ...lines,
  ].join("\n");

const inline = mine(
  [
    "To: mom@gmail.com",
    "Subject: Fwd: Your visit to Alderbrook Medical Center",
    "Content-Type: text/plain; charset=utf-8",
  ],
  [
    "Look at this!",
    "",
    "---------- Forwarded message ---------",
    "From: Nadia Fenwick <fenwick@example.org>",
    "Date: Sat, Nov 21, 2026 at 10:12 AM",
    "Subject: Your visit to Alderbrook Medical Center",
    `To: Robin Adair <${ME}>`,
    "",
    THEIRS,
  ],
);
const attached = mine(
  [
    "To: mom@gmail.com",
    "Subject: Fwd: Your visit to Alderbrook Medical Center",
    'Content-Type: multipart/mixed; boundary="b"',
  ],
  [
    "--b",
    "Content-Type: text/plain",
    "",
    "Look at this!",
    "--b",
    "Content-Type: message/rfc822",
    "",
    "From: Nadia Fenwick <fenwick@example.org>",
    `To: ${ME}`,
    "Subject: Your visit to Alderbrook Medical Center",
    "Message-ID: <v1@alderbrook.example>",
    "Content-Type: text/plain",
    "",
    THEIRS,
    "--b--",
  ],
);

test.each([
  ["in its text", inline],
  ["as an attachment", attached],
])("what was forwarded %s is kept, and is neither one’s own words nor whom one wrote to", async (_, source) => {
  const brought = await bring(corpusSeason(), { "a.eml": source }, { me: [ME] });
  expect(brought.season.contacts).toEqual(corpusSeason().contacts);
  // What one wrote oneself tells no kind, so it is asked; the program's thanks don't make it a thank-you.
  expect(brought.season.messages).toEqual(corpusSeason().messages);
  const [ask] = brought.items.filter(({ state }) => state === "asks");
  expect(ask?.title).toBe("What is “Fwd: Your visit to Alderbrook Medical Center” to Alderbrook Medical Center?");
  const answers = { [ask?.key ?? ""]: "logistics" };
  const answered = await bring(corpusSeason(), { "a.eml": source }, { me: [ME], decisions: { answers } });
  expect(answered.season.messages.at(-1)).toMatchObject({
    kind: "logistics",
    direction: "sent",
    recipients: [],
    body: expect.stringContaining(THEIRS),
  });
});

test("a program’s thanks that one forwarded to oneself are no thank-you of one’s own", async () => {
  const again = inline.replace("To: mom@gmail.com", `To: robin@work.example`);
  const { season } = await bring(corpusSeason(), { "a.eml": again }, { me: [ME, "robin@work.example"] });
  expect(season.messages.filter(({ kind }) => kind === "thank-you")).toEqual([]);
});
