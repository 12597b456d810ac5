import { describe, expect, test } from "vitest";
import { bring, corpusSeason } from "./bring-in.fixture";

const ME = "robin@mail.example";
type Mail = { from?: string; to?: string; subject?: string; date?: string; id: string; body?: string; more?: string[] };

const FENWICK = "Nadia Fenwick <fenwick@example.org>";
const MINE = `Robin Adair <${ME}>`;
const THANKS = "Dear Dr. Fenwick,\n\nThank you for your time during my interview.";
const ANSWER = "Dear Robin,\n\nThank you for your note. We were glad to meet you.";

const mail = ({
  from = MINE,
  to = FENWICK,
  subject = "Thank you",
  date = "21 Nov 2026 10:12:00",
  id,
  body = THANKS,
  more = [],
}: Mail) =>
  [
    `From ${ME} Sat Nov 21 10:00:00 2026`,
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${date} -0500`,
    `Message-ID: <${id}@x.example>`,
    ...more,
    "",
    body,
    "",
    "",
  ].join("\n");
const mbox = (...mails: Mail[]) => mails.map(mail).join("");
const reply: Mail = {
  from: FENWICK,
  to: MINE,
  subject: "Re: Thank you",
  date: "22 Nov 2026 09:00:00",
  id: "r",
  body: ANSWER,
};

/** What the last message that came in answers, by its Message-ID. */
async function answered(...mails: Mail[]): Promise<string | null | undefined> {
  const { season } = await bring(corpusSeason(), { "a.mbox": mbox(...mails) }, { me: [ME] });
  const last = season.messages.at(-1);
  expect(last?.mailId).toBe("r@x.example");
  return last?.inReplyTo === null ? null : season.messages.find(({ id }) => id === last?.inReplyTo)?.mailId;
}

describe("what a mail answers", () => {
  test("is told by In-Reply-To, else by the nearest of its References", async () => {
    const two: Mail[] = [{ id: "t1" }, { id: "t2", subject: "Question", body: "May I ask about the call schedule?" }];
    expect(await answered(...two, { ...reply, subject: "Hello", more: ["In-Reply-To: <t1@x.example>"] })).toBe(
      "t1@x.example",
    );
    const references = "References: <gone@x.example> <t1@x.example>\n <t2@x.example>";
    expect(await answered(...two, { ...reply, subject: "Hello", more: [references] })).toBe("t2@x.example");
  });

  test("is told by Gmail’s thread where its Message-IDs name nothing that is there", async () => {
    const thread = ["X-GM-THRID: 17"];
    expect(await answered({ id: "t1", more: thread }, { ...reply, subject: "Hello", more: thread })).toBe(
      "t1@x.example",
    );
    expect(await answered({ id: "t1", more: thread }, { ...reply, subject: "Hello", more: ["X-GM-THRID: 18"] })).toBe(
      null,
    );
  });

  test("is told by subject and people within thirty days, and not after them", async () => {
    expect(await answered({ id: "t1" }, reply)).toBe("t1@x.example");
    expect(await answered({ id: "t1" }, { ...reply, subject: "RE: Fwd: thank you!" })).toBe("t1@x.example");
    expect(await answered({ id: "t1", date: "22 Oct 2026 09:00:00" }, { ...reply, date: "21 Nov 2026 09:00:00" })).toBe(
      "t1@x.example",
    );
    expect(await answered({ id: "t1", date: "22 Oct 2026 09:00:00" }, { ...reply, date: "21 Nov 2026 09:00:01" })).toBe(
      null,
    );
    expect(await answered({ id: "t1" }, { ...reply, subject: "Thank you" })).toBe(null);
  });
});

describe("the kind of a mail", () => {
  const unsure: Mail = { id: "k", subject: "Checking in", body: "I wanted to check in about my application." };

  test("that isn’t sure is asked, and the mail stays out until it is told", async () => {
    const files = { "a.mbox": mbox(unsure) };
    const open = await bring(corpusSeason(), files, { me: [ME] });
    expect(open.season.messages).toHaveLength(2);
    const [question] = open.items.filter(({ state }) => state === "asks");
    expect(question).toMatchObject({
      at: "message k@x.example",
      title: "What is “Checking in” to Alderbrook Medical Center?",
    });
    expect(question?.choices.map(({ id }) => id)).toEqual(expect.arrayContaining(["interest", "update", "leave"]));
    const answers = { [question?.key ?? ""]: "update" };
    const told = await bring(corpusSeason(), files, { me: [ME], decisions: { answers } });
    expect(told.season.messages.at(-1)).toMatchObject({ kind: "update", direction: "sent", mailId: "k@x.example" });
    expect(told.report.asks).toEqual([]);
    const leave = await bring(corpusSeason(), files, {
      me: [ME],
      decisions: { answers: { [question?.key ?? ""]: "leave" } },
    });
    expect(leave.season.messages).toHaveLength(2);
  });
});

describe("Gmail’s labels", () => {
  test.each([
    ["X-Gmail-Labels: Sent,Important", "sent"],
    ["X-Gmail-Labels: =?UTF-8?Q?Archived,Sent,Opened?=", "sent"],
  ])("%s tell whose mail it is where nobody said which address is theirs", async (label, direction) => {
    const { season, report } = await bring(corpusSeason(), { "a.mbox": mbox({ id: "t1", more: [label] }) });
    expect(season.messages.at(-1)).toMatchObject({ direction, kind: "thank-you", recipients: ["fenwick"] });
    expect(report.asks).toEqual([]);
  });

  test("say nothing against one’s own address, or against the program’s", async () => {
    const inbox = "X-Gmail-Labels: Inbox,Important,Opened";
    const sent = await bring(corpusSeason(), { "a.mbox": mbox({ id: "t1", more: [inbox] }) }, { me: [ME] });
    expect(sent.season.messages.at(-1)).toMatchObject({ direction: "sent" });
    const received = await bring(corpusSeason(), { "a.mbox": mbox({ ...reply, more: ["X-Gmail-Labels: Sent"] }) });
    expect(received.season.messages.at(-1)).toMatchObject({ direction: "received" });
  });

  test("of the inbox alone tell nothing: whose address it is is asked", async () => {
    const { season, report } = await bring(corpusSeason(), {
      "a.mbox": mbox({ id: "t1", more: ["X-Gmail-Labels: Inbox"] }),
    });
    expect(season.messages).toHaveLength(2);
    expect(report.asks).toMatchObject([{ what: `Is ${ME} your own address?` }]);
  });
});
