import { describe, expect, test } from "vitest";
import { bring, corpusSeason } from "./bring-in.fixture";

const ME = "robin@mail.example";
const mail = (headers: Record<string, string>, ...lines: string[]) =>
  `${Object.entries({ Date: "Sat, 28 Nov 2026 19:14:00 -0500", "Message-ID": "<m1@x.example>", ...headers })
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n")}\n\n${lines.join("\n")}\n`;
const read = (text: string, decisions = {}) => bring(corpusSeason(), { "a.eml": text }, { me: [ME], decisions });

test("of a mail to people of two programs nobody becomes somebody of the other’s, and it is told", async () => {
  const { season, report } = await read(
    mail(
      { From: ME, To: "moreau@example.org", Cc: "sandoval@example.org", Subject: "Thank you, Wasdale University" },
      "Thank you for the interview.",
    ),
  );
  expect(season.contacts).toEqual(corpusSeason().contacts);
  expect(season.messages.at(-1)).toMatchObject({ programId: "wasdale", recipients: ["moreau"] });
  expect(report.left.map(({ why }) => why)).toEqual([
    "“Thank you, Wasdale University” also went to Iker Sandoval of Methven Clinic; it’s kept with Wasdale University alone.",
  ]);
});

test("where nothing says which of two programs a mail is with, it is asked", async () => {
  const { season, report } = await read(
    mail({ From: ME, To: "moreau@example.org, sandoval@example.org", Subject: "Thank you" }, "Thank you."),
  );
  expect(season.messages).toEqual(corpusSeason().messages);
  expect(report.asks.map(({ what }) => what)).toEqual(["Which program is “Thank you” with?"]);
});

describe("a signature names the program and the writer’s role", () => {
  const body = ["Hello Robin,", "", "We would like to invite you to interview.", ""];
  const signed = ["Kim Yo", "Residency Program Coordinator", "Methven Clinic"];
  test.each([
    ["after a closing", [...body, "Best,", ...signed]],
    ["without a closing", [...body, ...signed]],
    ["with degrees behind the name", [...body, "Kim Yo, MBA", ...signed.slice(1)]],
    ["in one line", [...body, "Kim Yo, Residency Program Coordinator, Methven Clinic"]],
    ["with empty lines between", [...body, "Kim Yo", "", "Residency Program Coordinator", "", "Methven Clinic"]],
  ])("%s", async (_, lines) => {
    const from = "Kim Yo <kim.yo@elsewhere.example>";
    const { season } = await read(mail({ From: from, To: ME, Subject: "Interview invitation" }, ...lines));
    expect(season.messages.at(-1)).toMatchObject({ programId: "methven", kind: "invitation", direction: "received" });
    expect(season.contacts.at(-1)).toMatchObject({ programId: "methven", name: "Kim Yo", role: "coordinator" });
  });

  test("words of the letter that name a program are no signature", async () => {
    const { season } = await read(
      mail(
        { From: "Kim Yo <kim.yo@elsewhere.example>", To: ME, Subject: "Hello" },
        "Kim Yo told me that you were at Methven Clinic.",
        ...Array.from({ length: 12 }, (_, at) => `This is line ${at} of a letter that goes on for a while after it.`),
      ),
    );
    expect(season.messages).toEqual(corpusSeason().messages);
  });
});

describe("a mail that is dated in days to come", () => {
  const later = mail(
    { From: ME, To: "moreau@example.org", Subject: "Thank you", Date: "Thu, 28 Nov 2030 19:12:00 -0500" },
    "Thank you for the interview.",
  );

  test("is asked about, and comes in where a person says so", async () => {
    const { season, report, items } = await read(later);
    expect(season).toEqual(corpusSeason());
    expect(report.asks.map(({ what }) => what)).toEqual([
      "“Thank you” is dated November 28, 2030, which is still to come. Is that its date?",
    ]);
    const key = items.find(({ state }) => state === "asks")?.key ?? "";
    const kept = await read(later, { answers: { [key]: "keep" } });
    expect(kept.season.messages.at(-1)).toMatchObject({ programId: "wasdale", at: "2030-11-29T00:12:00Z" });
  });

  test("by less than clocks differ is one of now", async () => {
    const { report } = await read(later.replace("Thu, 28 Nov 2030 19:12:00 -0500", "Sun, 29 Nov 2026 20:00:00 -0500"));
    expect(report).toMatchObject({ asks: [], made: { messages: 1 } });
  });
});
