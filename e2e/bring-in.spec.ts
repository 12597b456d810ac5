import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { TextReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import type { Season } from "@/lib/season/schema";
import { appOn } from "./app";
import { expect, ONCE, test } from "./fixtures";
import { expectAccessible } from "./sound";

const table = `My season,,,,,,,,
Program,City / State,Status,Signal,Interview Date,Time,Interviewers,PD email,TY sent
Marlowe Medical Center,"Toledo, OH",Interviewed!,Gold,11/24/2026,9-3 PM,Dr. Ellen Voss; Ian Moss,voss@marlowe.example,
Quillan University,"Reno, NV",II,Silver,1/22/2027,8:30am PT,,,
Ferndale Clinic,"Boise, ID",soft R,,,,,,`;

const mbox = `From robin@mail.example Wed Nov 25 10:00:00 2026
From: Robin Adair <robin@mail.example>
To: Ellen Voss <voss@marlowe.example>
Subject: Thank you
Date: Wed, 25 Nov 2026 10:12:00 -0500
Message-ID: <t1@mail.example>

Dear Dr. Voss,

Thank you for your time during my interview.

From shop@shop.example Wed Nov 25 11:00:00 2026
From: shop@shop.example
To: robin@mail.example
Subject: Your order
Date: Wed, 25 Nov 2026 11:00:00 -0500

Shipped.
`;

const calendar = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "BEGIN:VEVENT",
  "UID:q1@quillan.example",
  "SUMMARY:Quillan University second look",
  "DTSTART:20270129T170000Z",
  "DTEND:20270129T200000Z",
  "URL:https://zoom.us/j/1",
  "END:VEVENT",
  "END:VCALENDAR",
].join("\r\n");

type FilePayload = { name: string; mimeType: string; buffer: Buffer };

const file = (name: string, text: string): FilePayload => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(text),
});

/** Chooses files, and waits until they are read. */
async function choose(page: Page, files: FilePayload[], read: string | RegExp): Promise<void> {
  await page.locator('input[type="file"][aria-label="Files"]').setInputFiles(files);
  await expect(page.getByText(read)).toBeVisible();
}

test("a newcomer brings in a spreadsheet, a mailbox, and a calendar, sees a season, and undoes it byte for byte", async ({
  page,
  account: _,
}) => {
  const exported = async () => (await page.request.get("/api/season-file")).text();
  const before = await exported();
  await page.goto("/bring-in");
  await choose(page, [file("list.csv", table), file("sent.mbox", mbox), file("second.ics", calendar)], "Table, 5 rows");
  await expect(page.getByText("Mail, 2 messages")).toBeVisible();
  await expect(page.getByText("Calendar, 1 event")).toBeVisible();
  await expect(page.getByLabel("Interviewers becomes")).toHaveValue("interviewers");
  // Whose mail it is is offered, and never taken for granted.
  await expect(page.getByLabel("Your own addresses")).toHaveValue("");
  await page.getByRole("button", { name: "robin@mail.example", exact: true }).click();
  await expect(page.getByLabel("Your own addresses")).toHaveValue("robin@mail.example");
  const row = page.getByRole("region", { name: "Preview of row 3" });
  await expect(row).toContainText("Marlowe Medical Center");
  // Each of its cells has a line of its own.
  const tops = await row.locator("dt").evaluateAll((terms) => terms.map((term) => term.getBoundingClientRect().top));
  expect(tops.length).toBeGreaterThan(3);
  expect(new Set(tops).size).toBe(tops.length);
  await page.getByRole("heading", { name: "Bring in" }).click();
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(page.getByRole("region", { name: "Preview of row 4" })).toContainText("Quillan University", {
      timeout: 1_000,
    });
  }).toPass();
  await expectAccessible(page);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("What stage is “soft R”?")).toBeVisible();
  await page.getByRole("button", { name: "Rejected", exact: true }).click();
  await expectAccessible(page);
  const rail = page.getByRole("complementary").filter({ hasText: "What comes in" });
  await expect(rail).toContainText("3 programs");
  await expect(rail).toContainText("1 message, 1 thank-you");
  await expect(rail).toContainText("1 thank-you cleared by mail you sent");
  await expect(rail).toContainText("1 message in sent.mbox names none of your programs");
  await page.getByRole("button", { name: /^Changed/ }).click();
  await expect(page.getByRole("region", { name: "New" })).toBeHidden();
  await page.getByRole("button", { name: /^All/ }).click();

  // Canceled by a key, and taken back: everything is there as it was.
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { name: "Drop files here, or paste." })).toBeVisible();
  await appOn(page).said("Canceled. Nothing was saved.").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Rejected", exact: true })).toHaveAttribute("aria-pressed", "true");
  expect(await exported()).toBe(before);
  await page.getByRole("button", { name: /^Bring in 3 programs/ }).click();
  await expect(page.getByRole("status")).toContainText("Brought in 3 programs, 2 people, 3 interviews, and 1 message");
  await expectAccessible(page);

  await page.getByRole("link", { name: "See Today" }).click();
  await expect(page.getByRole("main")).toContainText("Moss");
  await page.goto("/deleted");
  await page.getByRole("button", { name: /^Undo bringing in/ }).click();
  await expect(appOn(page).said(/Undid bringing in/)).toBeVisible();
  expect(await exported()).toBe(before);
});

/** A table of somebody else's: its headers and first row are those of the corpus, which were found on a page for applicants. */
function foundTable(): string {
  const { headers, cells } = JSON.parse(
    readFileSync("lib/bring-in/corpus/header-rows.jsonl", "utf8").split("\n", 1)[0] ?? "",
  ) as { headers: string[]; cells: string[] };
  // Beside them two rows under the same headers: their interviewers still have a thank-you to come, and one is still to be.
  const more = [
    [
      "Marlowe Medical Center",
      "IR integrated",
      "11/24/2026",
      "Dr. Ellen Voss; Ian Moss",
      "",
      "long drive",
      "12/18/2026",
      "A",
    ],
    ["Quillan University", "IR integrated", "1/22/2027", "", "", "", "", "A"],
  ];
  return [headers, cells, ...more]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
    .join("\n");
}

const invitations = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  ...[
    ["Alderbrook Medical Center", "20261120T140000Z", "20261120T200000Z"],
    ["Marlowe Medical Center", "20261124T140000Z", "20261124T200000Z"],
    ["Quillan University", "20270122T150000Z", "20270122T210000Z"],
  ].flatMap(([name, start, end]) => [
    "BEGIN:VEVENT",
    `UID:${start}@invitations.example`,
    `SUMMARY:${name} interview`,
    `DTSTART:${start}`,
    `DTEND:${end}`,
    "END:VEVENT",
  ]),
  "END:VCALENDAR",
].join("\r\n");

test("under headers that a stranger chose, five actions bring a whole season with its reminders, and one undoes it", async ({
  page,
  account: _,
}, testInfo) => {
  const exported = async () => (await page.request.get("/api/season-file")).text();
  const before = await exported();
  await page.goto("/bring-in");
  const started = Date.now();
  const actions: string[] = [];
  /** Does what a person does in one go, and counts it. */
  const act = async (what: string, does: () => Promise<void>) => {
    await does();
    actions.push(what);
  };
  await act("choose the files", () =>
    choose(
      page,
      [
        file("tracker.csv", foundTable()),
        file("sent.mbox", mbox.replace("Subject: Thank you", "Subject: Thank you from the Marlowe Medical Center day")),
        file("invitations.ics", invitations),
      ],
      "Table, 4 rows",
    ),
  );
  for (const [header, field] of [
    ["Interviewers", "interviewers"],
    ["Thank You Sent?", "sent.thank-you"],
    ["Follow-Up Due", "task.due"],
  ])
    await expect(page.getByLabel(`${header} becomes`)).toHaveValue(field ?? "");
  await act("say whose mail it is", () =>
    page.getByRole("button", { name: "robin@mail.example", exact: true }).click(),
  );
  await act("look at what will happen", () => page.keyboard.press("Control+Enter"));
  await act("bring it in", () => page.getByRole("button", { name: /^Bring in 3 programs/ }).click());
  await expect(page.getByRole("status")).toContainText("Brought in 3 programs, 4 people, 3 interviews");
  await act("look at Today", () => page.getByRole("link", { name: "See Today" }).click());
  // Ian Moss has no thank-you yet; Ellen Voss has hers by the mail.
  await expect(page.getByRole("main")).toContainText("Moss");
  const seconds = Math.round((Date.now() - started) / 1000);
  expect(actions).toHaveLength(5);
  expect(seconds).toBeLessThan(120);
  testInfo.annotations.push({ type: "time", description: `${actions.length} actions, ${seconds} s` });
  const season = JSON.parse(await exported()) as Season;
  expect(season.interviews).toHaveLength(3);
  expect(season.tasks.map(({ dueOn }) => dueOn)).toEqual(["2026-12-04", "2026-12-18"]);
  expect(season.messages.map(({ kind, direction }) => `${direction} ${kind}`)).toEqual([
    "sent thank-you",
    "sent thank-you",
  ]);

  await page.goto("/deleted");
  await page.getByRole("button", { name: /^Undo bringing in/ }).click();
  await expect(appOn(page).said(/Undid bringing in/)).toBeVisible();
  expect(await exported()).toBe(before);
});

test("where the season changed since it was looked at, nothing comes in before it is looked at again", {
  tag: ONCE,
}, async ({ page, account: _, browserConsole }) => {
  browserConsole.expected(/409/);
  const list = file("list.csv", "Program,City\nQuillan University,Reno\nFerndale Clinic,Boise\n");
  const looked = async (on: Page) => {
    await on.goto("/bring-in");
    await choose(on, [list], "Table, 3 rows");
    await on.keyboard.press("Control+Enter");
    await expect(on.getByRole("button", { name: /^Bring in 2 programs/ })).toBeVisible();
  };
  await looked(page);
  const elsewhere = await page.context().newPage();
  await looked(elsewhere);
  await elsewhere.getByRole("button", { name: /^Bring in 2 programs/ }).click();
  await expect(elsewhere.getByRole("status")).toContainText("Brought in 2 programs");
  const before = await (await page.request.get("/api/season-file")).text();
  await page.getByRole("button", { name: /^Bring in 2 programs/ }).click();
  await expect(
    page.getByText("2 rows changed since you looked: Quillan University and Ferndale Clinic. Look again."),
  ).toBeVisible();
  await expect(page.getByText("Nothing new. 2 rows are the same as before.")).toBeVisible();
  expect(await (await page.request.get("/api/season-file")).text()).toBe(before);
});

test("a table in another encoding is read again by what its names look like", { tag: ONCE }, async ({
  page,
  account: _,
}) => {
  await page.goto("/bring-in");
  const latin = Buffer.from("Program;Director\nQuillan University;Pe\u00f1a\nFerndale Clinic;\u00d6stlund\n", "latin1");
  await choose(page, [{ name: "list.csv", mimeType: "text/csv", buffer: latin }], "Table, 3 rows");
  const how = page.getByRole("region", { name: "How list.csv is read" });
  await expect(how).toContainText("Windows-1252");
  await expect(how).toContainText("Semicolon");
  await expect(how).toContainText("“Peña” and “Östlund”");
  await how.getByRole("button", { name: "Change" }).click();
  await expectAccessible(page);
  await how.getByRole("button", { name: "Mac Roman" }).click();
  await expect(how).not.toContainText("Windows-1252");
  await expect(how).toContainText("Mac Roman");
  await expect(how).not.toContainText("Peña");
});

test("a backup of a whole account comes in by the same way, as seasons of its own", { tag: ONCE }, async ({
  page,
  account: _,
  browserConsole,
}) => {
  browserConsole.expected(/422/);
  const season = await (await page.request.get("/api/season-file")).text();
  const zip = new ZipWriter(new Uint8ArrayWriter());
  for (const name of ["first", "second"]) await zip.add(`seasons/${name}.json`, new TextReader(season));
  const buffer = Buffer.from(await zip.close());
  await page.goto("/bring-in");
  await choose(
    page,
    [{ name: "everything.zip", mimeType: "application/zip", buffer }],
    /backup of a whole account, 2 seasons/,
  );
  await page.getByRole("button", { name: "Bring in its seasons" }).click();
  await expect(page.getByText("Brought in. Its last season is open now.")).toBeVisible();
});

test("what cannot be read is named; nobody signed out, and no other site, brings anything in", { tag: ONCE }, async ({
  page,
  account: _,
  playwright,
  baseURL,
  browserConsole,
}) => {
  browserConsole.expected(/422/);
  await page.goto("/bring-in");
  await choose(
    page,
    [{ name: "cv.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") }],
    /This file is a PDF/,
  );
  const nobody = await playwright.request.newContext({ baseURL });
  for (const path of ["/api/bring-in", "/api/bring-in/read"]) {
    expect((await nobody.post(path, { data: "{}" })).status()).toBe(401);
    const elsewhere = await page.request.post(path, {
      data: "{}",
      headers: { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" },
    });
    expect(elsewhere.status()).toBe(403);
    expect((await page.request.post(path, { data: "{}" })).status()).toBe(422);
  }
  await nobody.dispose();
});

/** A mailbox that takes the server a while. */
function largeMailbox(): string {
  return Array.from({ length: 60_000 }, (_, nth) =>
    [
      "From shop@shop.example Wed Nov 25 11:00:00 2026",
      "From: shop@shop.example",
      "To: robin@mail.example",
      `Subject: Your order ${nth}`,
      "Date: Wed, 25 Nov 2026 11:00:00 -0500",
      `Message-ID: <o${nth}@shop.example>`,
      "",
      "Shipped.",
      "",
      "",
    ].join("\n"),
  ).join("");
}

/** A table of few programs that takes a while to be worked out: each row tells of another person. */
function largeTable(): string {
  const rows = Array.from(
    { length: 40_000 },
    (_, nth) => `Marlowe ${nth % 40} Medical Center,Toledo,OH,11/24/2026,Ann Voss${nth}`,
  );
  return ["Program,City,State,Interview Date,Interviewers", ...rows].join("\n");
}

test("a file that takes long says how far it is read, and reading it is canceled", { tag: ONCE }, async ({
  page,
  account: _,
}) => {
  const before = await (await page.request.get("/api/season-file")).text();
  await page.goto("/bring-in");
  await choose(
    page,
    [file("all.mbox", largeMailbox()), file("list.csv", table)],
    /Reading, \d+%: [\d,]+ messages so far/,
  );
  await expectAccessible(page);
  await page.getByRole("button", { name: "Cancel reading" }).click();
  const chosen = page.getByRole("region", { name: "Chosen files" });
  await expect(chosen.getByRole("listitem").filter({ hasText: "all.mbox" })).toContainText("Canceled.");
  await expect(page.getByRole("button", { name: "Cancel reading" })).toBeHidden();
  // What was read by then stays, and goes on.
  await expect(chosen.getByRole("listitem").filter({ hasText: "list.csv" })).toContainText("Table, 5 rows");
  await expect(page.getByRole("button", { name: "Preview changes" })).toBeEnabled();
  expect(await (await page.request.get("/api/season-file")).text()).toBe(before);
});

test("what takes long to be worked out says how far it is, and is canceled and asked for again", { tag: ONCE }, async ({
  page,
  account: _,
}) => {
  await page.goto("/bring-in");
  await choose(page, [file("list.csv", largeTable())], "Working out what will happen.");
  await expect(page.getByRole("progressbar", { name: "Worked out" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Cancel", exact: true }).click();
  await expect(page.getByText("Canceled.")).toBeVisible();
  await expect(page.getByRole("progressbar", { name: "Worked out" })).toBeHidden();
  await page.getByRole("button", { name: "Look again" }).click();
  await expect(page.getByText("Working out what will happen.")).toBeVisible();
  // Esc gives all of it up, and what comes of it later isn't shown.
  await page.getByRole("button", { name: /^Cancel.*Esc$/ }).click();
  await expect(page.getByRole("heading", { name: "Drop files here, or paste." })).toBeVisible();
});

test("what is written as an answer is taken with Enter, by leaving its field, and before anything is brought in; one that can’t be says why", {
  tag: ONCE,
}, async ({ page, account: _ }) => {
  await page.goto("/bring-in");
  await choose(page, [file("ranks.csv", "Program,Rank\nHarlow,1\nQuillan,1\nBramble,1\nMarlowe,1")], "Table, 5 rows");
  await page.getByRole("button", { name: /^Preview changes/ }).click();
  const of = (name: string) =>
    page.getByRole("textbox", { name: `Rank 1 is Harlow’s already. What is ${name}’s?`, exact: true });
  const said = (name: string) => page.locator("[data-question]").filter({ hasText: `What is ${name}’s?` });
  await of("Quillan").fill("1");
  await of("Quillan").press("Enter");
  await expect(said("Quillan")).toContainText("Not taken: rank 1 is Harlow’s.");
  await expect(said("Quillan")).toContainText("Asks");
  await expectAccessible(page);
  await of("Quillan").fill("2");
  await of("Quillan").press("Enter");
  await expect(said("Quillan")).toContainText("Answered");
  await of("Bramble").fill("3");
  await of("Marlowe").focus();
  await expect(said("Bramble")).toContainText("Answered");
  await of("Marlowe").fill("4");
  await of("Marlowe").press("Control+Enter");
  await expect(said("Marlowe")).toContainText("Answered");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("button", { name: "Bring in more" })).toBeVisible();
  const { season } = await (await page.request.get("/api/season")).json();
  expect(season.programs.map(({ name, rank }: Season["programs"][number]) => [name, rank]).sort()).toEqual([
    ["Bramble", 3],
    ["Harlow", 1],
    ["Marlowe", 4],
    ["Quillan", 2],
  ]);
});
