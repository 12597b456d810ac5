import type { Locator, Page } from "@playwright/test";
import { TextReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
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

/** Chooses files; before the page is alive, choosing does nothing. */
async function choose(page: Page, files: FilePayload[], read: string | RegExp): Promise<void> {
  const input = page.locator('input[type="file"][aria-label="Files"]');
  await expect(async () => {
    if ((await input.count()) > 0) await input.setInputFiles(files, { timeout: 2_000 });
    await expect(page.getByText(read)).toBeVisible({ timeout: 10_000 });
  }).toPass();
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
  await expect(page.getByRole("region", { name: "Row 3 becomes" })).toContainText("Marlowe Medical Center");
  await page.getByRole("heading", { name: "Bring in" }).click();
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(page.getByRole("region", { name: "Row 4 becomes" })).toContainText("Quillan University", {
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
  await expect(rail).toContainText("1 message in sent.mbox names no program of yours");
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

/** Two days ago, as tables, calendars, and mail write it. */
const visitDay = new Date(Date.now() - 2 * 86_400_000);
const [visitYear = "", visitMonth = "", visitDate = ""] = visitDay.toISOString().slice(0, 10).split("-");

/** Rows of headers that people use, each with a row of values: no shape that the product's authors chose. */
const PEOPLES_TABLES = [
  {
    name: "an interview tracker",
    headers:
      "Program Name,Specialty/Track,Interview Date,Interviewers,Thank You Sent?,Notes / Vibes,Follow-Up Due,Priority Tier",
    row: `Alderbrook Medical Center,IR integrated,${Number(visitMonth)}/${Number(visitDate)}/${visitYear} 9-3 PM,Dr. Nadia Fenwick; Dr. Paul Imre,,"easy day, kind residents",12/14/2026,B`,
    columns: { Interviewers: "interviewers", "Priority Tier": "notes" },
    today: "Imre",
  },
  {
    name: "a table of programs and letters",
    headers:
      "Program Name,Specialty,City / State,Type,Interview Status,LOI Status,Date Interest Note Sent,Date LOI Sent,Date Thank You Sent",
    row: 'Alderbrook Medical Center,IR integrated,"Rochester, NY",Categorical,Interviewed,,10/15/2026,,',
    columns: { "Interview Status": "program.stage", "Date Interest Note Sent": "sent.interest" },
    today: "Fenwick",
  },
  {
    name: "a job seeker’s list",
    headers:
      "date,company,sector,role,role_type,channel,status,contact_person,fit_rating,notes,cv_file,cover_letter_file,source",
    row: "2026-09-24,Alderbrook Medical Center,university hospital,resident,full time,portal,interviewed,Nadia Fenwick,4,asks for three letters,cv-3.pdf,letter.pdf,program's site",
    columns: { company: "program.name", fit_rating: "score.fit" },
    today: "Fenwick",
  },
];
const visit = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "BEGIN:VEVENT",
  "UID:visit@alderbrook.example",
  "SUMMARY:Alderbrook Medical Center interview",
  `DTSTART:${visitYear}${visitMonth}${visitDate}T140000Z`,
  `DTEND:${visitYear}${visitMonth}${visitDate}T200000Z`,
  "ORGANIZER;CN=Nadia Fenwick:mailto:fenwick@alderbrook.example",
  "END:VEVENT",
  "END:VCALENDAR",
].join("\r\n");
const letters = `From robin@mail.example Sat Nov 28 10:00:00 2026
From: Nadia Fenwick <fenwick@alderbrook.example>
To: robin@mail.example
Subject: Alderbrook Medical Center: your visit
Date: ${visitDay.toUTCString().replace("GMT", "+0000")}
Message-ID: <visit-1@alderbrook.example>

Dear Robin,

Could you please send us your updated CV by Monday?

Nadia Fenwick, MD
Program Director
`;

for (const { name, headers, row, columns, today } of PEOPLES_TABLES)
  test(`a newcomer drops ${name}, a mailbox, and a calendar, and has a season with reminders in two minutes and few taps`, async ({
    page,
    account: _,
  }) => {
    const exported = async () => (await page.request.get("/api/season-file")).text();
    const before = await exported();
    await page.goto("/bring-in");
    await page.waitForLoadState("networkidle");
    const began = Date.now();
    let taps = 0;
    const tap = async (control: Locator) => {
      taps += 1;
      await control.click();
    };
    taps += 1;
    await choose(
      page,
      [file("mine.csv", `${headers}\n${row}\n`), file("mail.mbox", letters), file("visit.ics", visit)],
      "Table, 2 rows",
    );
    await expect(page.getByText("Mail, 1 message")).toBeVisible();
    for (const [header, field] of Object.entries(columns))
      await expect(page.getByLabel(`${header} becomes`, { exact: true })).toHaveValue(field);
    await tap(page.getByRole("button", { name: "robin@mail.example", exact: true }));
    await tap(page.getByRole("button", { name: /^See what will happen/ }));
    const rail = page.getByRole("complementary").filter({ hasText: "What comes in" });
    await expect(rail).toContainText("1 program");
    await expect(rail).toContainText("1 message");
    await tap(page.getByRole("button", { name: /^Bring in 1 program/ }));
    await expect(page.getByRole("status")).toContainText("Brought in 1 program");
    await tap(page.getByRole("link", { name: "See Today" }));
    await expect(page.getByRole("main")).toContainText("Alderbrook");
    await expect(page.getByRole("main")).toContainText(today);
    const seconds = (Date.now() - began) / 1000;
    const words = `Bring in ${name}: ${taps} taps, ${seconds.toFixed(1)} s`;
    test.info().annotations.push({ type: "effort", description: words });
    console.log(words);
    expect(taps).toBeLessThanOrEqual(5);
    expect(seconds).toBeLessThan(120);

    await page.goto("/deleted");
    await page.getByRole("button", { name: /^Undo bringing in/ }).click();
    await expect(appOn(page).said(/Undid bringing in/)).toBeVisible();
    expect(await exported()).toBe(before);
  });

test("what was chosen for a table is proposed for the next with the same headers, and for no other", {
  tag: ONCE,
}, async ({ page, account: _ }) => {
  await page.goto("/bring-in");
  await choose(page, [file("one.csv", "Program,Vibe,City\nFerndale,4,Boise\n")], "Table, 2 rows");
  await page.getByLabel("Vibe becomes").selectOption("task.title");
  await expect(page.getByText("You chose it.")).toBeVisible();
  await page.goto("/bring-in");
  await choose(page, [file("two.csv", "City,Program,Vibe\nReno,Quillan,call\n")], "Table, 2 rows");
  await expect(page.getByLabel("Vibe becomes")).toHaveValue("task.title");
  await expect(page.getByText("As you chose last time.")).toBeVisible();
  await page.goto("/bring-in");
  await choose(page, [file("three.csv", "Program,Vibe\nSable,4\n")], "Table, 2 rows");
  await expect(page.getByLabel("Vibe becomes")).not.toHaveValue("task.title");
});

test("a large file of another kind is refused by its beginning, at its place", { tag: ONCE }, async ({
  page,
  account: _,
  browserConsole,
}) => {
  browserConsole.expected(/422/);
  await page.goto("/bring-in");
  /** Whole files are sent by an XMLHttpRequest, which tells how much has gone; a beginning is fetched. */
  const whole: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/api/bring-in/read") && request.resourceType() === "xhr") whole.push(request.url());
  });
  const film = Buffer.alloc(5 * 1024 * 1024, 65);
  film.write("%PDF-1.7\n");
  await choose(page, [{ name: "film.pdf", mimeType: "application/pdf", buffer: film }], /This file is a PDF/);
  expect(whole).toEqual([]);
});
