import { expect, test } from "vitest";
import { bring, corpusSeason } from "./bring-in.fixture";

/** Mail that only the name of somebody ties to a program. */
const ME = "robin@mail.example";
const mail = (id: string, from: string, to: string, subject = "Hello") =>
  `From x@mail.example Sat Nov 21 10:00:00 2026\nFrom: ${from}\nTo: ${to}\nSubject: ${subject}\nDate: Sat, 21 Nov 2026 10:12:00 -0500\nMessage-ID: <${id}>\n\nThank you for your time.\n\n`;
const FENWICK = `"Dr. Nadia Fenwick, MD" <nfenwick77@gmail.com>`;
const received = mail("r1@gmail.com", FENWICK, ME);
const sent = mail("s1@mail.example", `Robin <${ME}>`, FENWICK, "Thank you");

async function asked(text: string, season = corpusSeason()) {
  const got = await bring(season, { "all.mbox": text }, { me: [ME] });
  const [question, ...others] = got.items.filter(({ state }) => state === "asks");
  expect(others).toEqual([]);
  return { got, question };
}

test("whose an address is that only has somebody’s name is asked once, and its mail is left out meanwhile", async () => {
  const { got, question } = await asked(received + sent);
  expect(got.season.messages).toEqual(corpusSeason().messages);
  expect(question?.title).toBe("Is nfenwick77@gmail.com the address of Nadia Fenwick at Alderbrook Medical Center?");
  expect(question?.choices.map(({ id }) => id)).toEqual(["fenwick", "leave"]);
});

test("a yes brings in all mail of the address; a no brings in none", async () => {
  const { question } = await asked(received + sent);
  const answer = (id: string) => ({ me: [ME], decisions: { answers: { [question?.key ?? ""]: id } } });
  const yes = await bring(corpusSeason(), { "all.mbox": received + sent }, answer("fenwick"));
  expect(
    yes.season.messages
      .slice(2)
      .map(({ direction, recipients }) => [direction, ...recipients])
      .sort(),
  ).toEqual([
    ["received", "fenwick"],
    ["sent", "fenwick"],
  ]);
  // The address that they had stays.
  expect(yes.season.contacts.find(({ id }) => id === "fenwick")?.email).toBe("fenwick@example.org");
  const no = await bring(corpusSeason(), { "all.mbox": received + sent }, answer("leave"));
  expect(no.season).toEqual(corpusSeason());
});

test("an address that is the first of somebody is kept with them, so that it isn’t asked about again", async () => {
  const before = corpusSeason();
  for (const contact of before.contacts) if (contact.id === "fenwick") contact.email = null;
  const { question } = await asked(received, before);
  const answers = { [question?.key ?? ""]: "fenwick" };
  const yes = await bring(before, { "a.mbox": received }, { me: [ME], decisions: { answers } });
  // The key names the file and the message.
  expect(yes.season.messages).toEqual(before.messages);
  const taken = await bring(before, { "all.mbox": received }, { me: [ME], decisions: { answers } });
  expect(taken.season.contacts.find(({ id }) => id === "fenwick")?.email).toBe("nfenwick77@gmail.com");
  const again = await bring(taken.season, { "all.mbox": received + sent }, { me: [ME] });
  expect(again.report.asks).toEqual([]);
  expect(again.report.made.messages).toBe(1);
});

test.each([
  ["a surname alone", "Fenwick <f@gmail.com>"],
  ["another first name", "Nora Fenwick <f@gmail.com>"],
  ["no name", "f@gmail.com"],
  ["one’s own name beside", "Robin Adair <f@gmail.com>"],
])("%s asks nothing", async (_, from) => {
  const { got } = await asked(mail("x", from, ME)).then(({ got }) => ({ got }));
  expect(got.report.asks).toEqual([]);
  expect(got.season).toEqual(corpusSeason());
});

test("a newsletter under somebody’s name asks nothing", async () => {
  const news = received.replace("Subject:", "List-Unsubscribe: <https://x.example>\nSubject:");
  expect((await asked(news)).got.report.asks).toEqual([]);
});
