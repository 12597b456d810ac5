import { describe, expect, test } from "vitest";
import { bring, corpusSeason } from "./bring-in.fixture";
import { messagesOf } from "./mail/mbox";
import { mailOf } from "./mail/parse";

const ME = "robin@mail.example";
const mail = (headers: Record<string, string>, body = "", type = "text/plain; charset=utf-8") =>
  `${Object.entries({ "MIME-Version": "1.0", "Content-Type": type, ...headers })
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n")}\n\n${body}\n`;
const mbox = (...mails: string[]) =>
  mails.map((one) => `From robin@mail.example Sat Nov 21 10:00:00 2026\n${one}\n`).join("");
const thanks = (more: Record<string, string> = {}) =>
  mail(
    {
      From: `Robin Adair <${ME}>`,
      To: "Nadia Fenwick <fenwick@example.org>",
      Subject: "Thank you",
      Date: "Sat, 21 Nov 2026 10:12:00 -0500",
      "Message-ID": "<t1@mail.example>",
      ...more,
    },
    "Dear Dr. Fenwick,\n\nThank you for your time during my interview.\n\nBest,\nRobin",
  );

describe("a message", () => {
  test("one's own thank-you finds its person and its interview", async () => {
    const { season, report } = await bring(corpusSeason(), { "sent.mbox": mbox(thanks()) }, { me: [ME] });
    expect(season.messages.at(-1)).toMatchObject({
      programId: "alderbrook",
      direction: "sent",
      kind: "thank-you",
      at: "2026-11-21T15:12:00Z",
      recipients: ["fenwick"],
      interviewId: "i-alderbrook",
      mailId: "t1@mail.example",
    });
    expect(report).toMatchObject({ made: { messages: 1, contacts: 0 }, left: [], asks: [] });
  });

  // Such a date was read in the zone of the machine that reads it.
  test.each([
    ["Sat, 21 Nov 2026 10:12:00", "2026-11-21T15:12:00Z"],
    ["21 Nov 2026 10:12", "2026-11-21T15:12:00Z"],
    ["Sat Nov 21 10:12:00 2026", "2026-11-21T15:12:00Z"],
    ["2026-11-21T10:12:00", "2026-11-21T15:12:00Z"],
    ["Sat, 21 Nov 2026 10:12:00 GMT", "2026-11-21T10:12:00Z"],
    ["Sat, 21 Nov 2026 10:12:00 PST", "2026-11-21T18:12:00Z"],
    ["Sat, 21 Nov 2026 10:12:00 -0000", "2026-11-21T10:12:00Z"],
    ["Sat, 21 Nov 2026 10:12:00 +0530 (IST)", "2026-11-21T04:42:00Z"],
  ])("the date %s is %s: without a zone it is of the season’s", async (written, at) => {
    const { season } = await bring(corpusSeason(), { "a.eml": thanks({ Date: written }) }, { me: [ME] });
    expect(season.messages.at(-1)?.at).toBe(at);
  });

  test("whose address is one's own is asked, where nothing tells it", async () => {
    const { season, report, items } = await bring(corpusSeason(), { "sent.mbox": mbox(thanks()) });
    expect(season.messages).toHaveLength(2);
    expect(report.asks).toMatchObject([{ what: `Is ${ME} your own address?` }]);
    const key = items.find(({ state }) => state === "asks")?.key ?? "";
    const answered = await bring(
      corpusSeason(),
      { "sent.mbox": mbox(thanks()) },
      { decisions: { answers: { [key]: "sent" } } },
    );
    expect(answered.season.messages).toHaveLength(3);
  });

  test("the same mail, from another file, comes in once", async () => {
    const once = await bring(corpusSeason(), { "a.mbox": mbox(thanks(), thanks()) }, { me: [ME] });
    expect(once.season.messages).toHaveLength(3);
    const again = await bring(once.season, { "b.eml": thanks() }, { me: [ME] });
    expect(again.season).toEqual(once.season);
    expect(again.report.same).toBe(1);
  });

  test("a hand-logged message of that program, kind, and day is offered as the same", async () => {
    const season = corpusSeason();
    season.messages[0] = { ...season.messages[0]!, kind: "thank-you", at: "2026-11-21T12:00:00-05:00" };
    const { report, season: after } = await bring(season, { "a.eml": thanks() }, { me: [ME] });
    expect(after).toEqual(season);
    expect(report.asks).toMatchObject([
      { what: expect.stringContaining("logged for Alderbrook"), choices: ["The same", "Another one"] },
    ]);
  });

  test("a reply is found by its Message-ID, and its signature tells a role", async () => {
    const reply = mail(
      {
        From: "Kit Ames <ames@alderbrook.example>",
        To: ME,
        Subject: "Re: Thank you, Alderbrook Medical Center",
        Date: "Sun, 22 Nov 2026 09:00:00 -0500",
        "Message-ID": "<r1@x>",
        "In-Reply-To": "<t1@mail.example>",
      },
      "Thanks, we were glad to have you.\n\nBest,\nKit Ames\nProgram Coordinator\n\nOn Sat, Nov 21, 2026 Robin wrote:\n> Thank you for your time",
    );
    const { season } = await bring(corpusSeason(), { "a.mbox": mbox(reply, thanks()) }, { me: [ME] });
    const [sent, received] = season.messages.slice(-2);
    expect(received).toMatchObject({ direction: "received", inReplyTo: sent?.id });
    expect(received?.body).toContain("> Thank you for your time");
    expect(season.contacts.at(-1)).toMatchObject({
      name: "Kit Ames",
      role: "coordinator",
      email: "ames@alderbrook.example",
    });
  });

  test.each([
    ["a newsletter", { "List-Unsubscribe": "<https://x.example>" }, "newsletter"],
    ["an automatic answer", { "Auto-Submitted": "auto-replied" }, "automatic answer"],
    ["away from the office", { Subject: "Automatic reply: Thank you" }, "automatic answer"],
    ["spam", { "X-Gmail-Labels": "Spam" }, "spam"],
    ["a draft", { "X-Gmail-Labels": "=?UTF-8?Q?Drafts,Opened?=" }, "draft"],
    ["a bounce", { From: "mailer-daemon@example.org", "X-Failed-Recipients": "fenwick@example.org" }, "delivered"],
  ])("%s is told apart", async (_, headers, why) => {
    const { season, report } = await bring(corpusSeason(), { "a.mbox": mbox(thanks(headers)) }, { me: [ME] });
    expect(season.messages).toHaveLength(2);
    expect(report.left).toMatchObject([{ why: expect.stringContaining(why) }]);
  });

  test("mail of no program is counted and forgotten", async () => {
    const other = mail(
      { From: "a@shop.example", To: ME, Subject: "Your order", Date: "Sat, 21 Nov 2026 10:12:00 -0500" },
      "Shipped.",
    );
    const { report } = await bring(corpusSeason(), { "a.mbox": mbox(other) }, { me: [ME] });
    expect(report).toMatchObject({ sources: [{ kind: "mail", rows: 1 }], left: [], asks: [] });
  });

  test("a domain that several programs share asks, unless the subject names one of them", async () => {
    const from = (subject: string) =>
      mail(
        {
          From: "New Person <new@example.org>",
          To: ME,
          Subject: subject,
          Date: "Sat, 21 Nov 2026 10:12:00 -0500",
          "Message-ID": "<n@x>",
        },
        "We invite you to interview.",
      );
    const open = await bring(corpusSeason(), { "a.eml": from("Interview invitation") }, { me: [ME] });
    expect(open.report.asks).toMatchObject([{ at: "message n@x", what: expect.stringContaining("Which program") }]);
    const named = await bring(
      corpusSeason(),
      { "a.eml": from("Interview invitation, Wasdale University") },
      { me: [ME] },
    );
    expect(named.season.messages.at(-1)).toMatchObject({
      programId: "wasdale",
      kind: "invitation",
      direction: "received",
    });
  });

  test("attachments are named and not kept; winmail.dat is told", async () => {
    const source = mail(
      { From: ME, To: "fenwick@example.org", Subject: "Thank you", Date: "Sat, 21 Nov 2026 10:12:00 -0500" },
      '--b\nContent-Type: text/plain\n\nThank you for the interview.\n--b\nContent-Type: application/ms-tnef; name="winmail.dat"\nContent-Disposition: attachment; filename="winmail.dat"\n\nAAAA\n--b--',
      "multipart/mixed; boundary=b",
    );
    const { season } = await bring(corpusSeason(), { "a.eml": source }, { me: [ME] });
    expect(season.messages.at(-1)?.body).toContain("[Attached, not kept: winmail.dat]");
    expect(season.messages.at(-1)?.body).toContain("Outlook");
  });
});

describe("how mail is written", () => {
  const textOf = async (source: string | Buffer) => (await mailOf(Buffer.from(source), 1))?.text;

  test("windows-1252, under its own name, under another's, and under none", async () => {
    const head = (charset: string) =>
      `From: a@x.example\nSubject: s\nDate: Sat, 21 Nov 2026 10:12:00 -0500\n${charset}\n`;
    const body = Buffer.concat([
      Buffer.from("It"),
      Buffer.from([0x92]),
      Buffer.from("s 5 "),
      Buffer.from([0x80]),
      Buffer.from(" caf"),
      Buffer.from([0xe9]),
    ]);
    for (const charset of [
      "Content-Type: text/plain; charset=windows-1252\n",
      "Content-Type: text/plain; charset=iso-8859-1\n",
      "Content-Type: text/plain; charset=x-unknown\n",
      "",
    ])
      expect(await textOf(Buffer.concat([Buffer.from(head(charset)), body]))).toBe("It’s 5 € café");
  });

  test("HTML alone becomes words; encoded words are read", async () => {
    expect(
      await textOf(
        mail({ From: "a@x.example", Subject: "s" }, "<p>Dear&nbsp;Robin,</p><p>See <b>you</b>.</p>", "text/html"),
      ),
    ).toBe("Dear Robin,\n\nSee you.");
    expect(
      await mailOf(
        Buffer.from(mail({ From: "=?utf-8?Q?Zo=C3=AB?= <z@x.example>", Subject: "=?utf-8?B?UsOpc3Vtw6k=?=" })),
        1,
      ),
    ).toMatchObject({ subject: "Résumé", from: { name: "Zoë" } });
  });

  test("a mailbox is split at its own lines, not at prose, however it is cut into chunks", async () => {
    const one = "Subject: a\n\nFrom the heart, at 10:00 in 2026.\n>From here on\n";
    const text = Buffer.from(
      `From - Sat Nov 21 10:00:00 2026\n${one}\nFrom 1234@xxx Sat Nov 21 10:00:00 +0000 2026\r\nSubject: b\r\n\r\nx\r\n\r\nFrom MAILER-DAEMON Sat Nov 21 10:00:00 2026\nSubject: c\n\nz`,
    );
    for (const size of [1, 7, 64, 500, 5000]) {
      const chunks = async function* () {
        for (let at = 0; at < text.length; at += size) yield text.subarray(at, at + size);
      };
      const found: string[] = [];
      for await (const message of messagesOf(chunks()))
        found.push(Buffer.from(message).toString().split(/\r?\n/)[0] ?? "");
      expect(found, String(size)).toEqual(["Subject: a", "Subject: b", "Subject: c"]);
    }
  });
});
