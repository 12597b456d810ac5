import type { Page } from "@playwright/test";
import { season as built } from "@/lib/season/builder";
import { sampleSeason } from "@/lib/season/sample";
import type { Season } from "@/lib/season/schema";
import { ZONE } from "./app";
import { expect, test } from "./fixtures";

/** What would run, or fetch from elsewhere, wherever text is taken for anything but text. */
const PAYLOADS = [
  `<script>window.ran="script"</script>`,
  `<img src=https://elsewhere.example/a.png onerror="window.ran='img'">`,
  `"><svg/onload=window.ran='svg'>`,
  `' onmouseover='window.ran="attribute"' autofocus onfocus='window.ran="focus"' x='`,
  `</textarea></title></style><script>window.ran="closed"</script>`,
  `javascript:window.ran='link'//`,
  `</script><script>window.ran="inline"</script>`,
  `<iframe srcdoc="<script>parent.ran='frame'</script>"></iframe>`,
  `<link rel=stylesheet href=https://elsewhere.example/a.css><style>@import "https://elsewhere.example/b.css";</style>`,
  `<base href=https://elsewhere.example/>{{constructor.constructor('window.ran=1')()}}\${window.ran=1}`,
  `&lt;img src=x onerror=window.ran='entity'&gt;\u2028window.ran="line"\u2029<!--><math><mtext><img onerror=window.ran='math' src=x>`,
];

const TEXTS = new Set(
  "label name school institution aliases city state acgmeId website rankReason notes title email subject body fact evidence words reason highlights playbook".split(
    " ",
  ),
);

/** The season with one payload after another in every field that takes words. */
function poisoned(season: Season): Season {
  let next = 0;
  const payload = () => PAYLOADS[next++ % PAYLOADS.length] ?? "";
  const visit = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value)) return value.map((one) => visit(one, key));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, visit(inner, name)]));
    return TEXTS.has(key) && (typeof value === "string" || (key === "website" && value === null)) ? payload() : value;
  };
  return visit(season) as Season;
}

function everything(): Season {
  const sample = sampleSeason(Date.now(), ZONE);
  const at = new Date().toISOString();
  return poisoned({
    ...sample,
    notes: sample.programs.map(({ id }) => ({ id: `note-${id}`, programId: id, at, body: "x" })),
    strengths: [{ id: "strength", kind: "ties", fact: "x", evidence: "x", words: ["x"] }],
  });
}

/** Goes through a page as a person who looks at all of it, and fails when a payload ran or anything came from elsewhere. */
async function expectInert(page: Page, path: string, asked: string[], own: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await page.evaluate(() => {
    for (const element of document.querySelectorAll("*")) {
      if (element instanceof HTMLDetailsElement) element.open = true;
      for (const kind of ["mouseover", "focus"]) element.dispatchEvent(new Event(kind));
    }
  });
  expect(await page.evaluate(() => Reflect.get(window, "ran")), path).toBeUndefined();
  const links = await page.evaluate(() =>
    [...document.querySelectorAll("[href],[src]")].map((e) => e.getAttribute("href") ?? e.getAttribute("src") ?? ""),
  );
  expect(
    links.filter((link) => /^\s*(javascript|data|vbscript):/i.test(link) && !/^data:image/.test(link)),
    path,
  ).toEqual([]);
  expect(
    asked.filter((url) => !url.startsWith(own) && !/^(data|blob):/.test(url)),
    path,
  ).toEqual([]);
}

test("what is stored runs nothing and loads nothing, on any screen", async ({ page, openSeason, baseURL }) => {
  test.setTimeout(240_000);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("dialog", (dialog) => dialog.dismiss());
  const season = await openSeason(everything());
  const paths = [
    ..."/today /programs /drafts /interviews /rank-list /contacts /rotations /tasks /letter /strengths /guide /settings /record /decode /welcome /interviews/new /rotations/new".split(
      " ",
    ),
    ...season.programs.slice(0, 6).map(({ id }) => `/programs/${id}`),
    `/programs/${season.programs[0]?.id}/edit`,
    ...season.interviews.slice(0, 2).map(({ id }) => `/interviews/${id}`),
    ...season.rotations.slice(0, 1).map(({ id }) => `/rotations/${id}`),
    ...season.drafts.slice(0, 2).map(({ id }) => `/write/${id}`),
    `/write/interview/${season.interviews[0]?.id}`,
    `/write?program=${season.programs[4]?.id}&kind=thank-you`,
    ...season.messages
      .filter(({ direction }) => direction === "received")
      .slice(0, 2)
      .map(({ id }) => `/messages/${id}`),
    // What stands in the address is text too.
    `/programs?q=${encodeURIComponent(PAYLOADS[0] ?? "")}`,
    `/sign-in?next=${encodeURIComponent("javascript:window.ran=1")}`,
    `/sign-in?error=${encodeURIComponent(PAYLOADS[1] ?? "")}`,
  ];
  for (const path of paths) await expectInert(page, path, asked, baseURL ?? "");
});

test("a table for a spreadsheet holds no formula, a letter no header but its own", async ({ page, openSeason }) => {
  const formulas = ["=HYPERLINK(1)", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1"];
  const split = "A subject\r\nBcc: everybody@elsewhere.example\r\n\r\n<script>";
  let draft = built({ timeZone: ZONE }).program("p1").contact("c1", "p1", { name: split, email: "o@example.org" });
  for (const [place, formula] of formulas.entries())
    draft = draft.received("p1", "other", new Date(Date.now() - place * 60_000).toISOString(), {
      subject: formula,
      body: formula,
    });
  const made: Season = {
    ...draft.build(),
    drafts: [
      {
        id: "d1",
        programId: "p1",
        kind: "update",
        channel: "email",
        subject: split,
        body: "Dear Dr. Okafor",
        recipients: ["c1"],
        interviewId: null,
        rotationId: null,
        inReplyTo: null,
        news: null,
      },
    ],
  };
  const season = await openSeason(made);
  const table = await (await page.request.get("/api/record")).text();
  for (const cell of table.split(/[\r\n,]+/)) expect(cell).not.toMatch(/^"?[=+@\t]/);
  const letter = await (await page.request.get(`/api/drafts/${season.drafts[0]?.id}/eml`)).text();
  const [head = ""] = letter.split("\r\n\r\n");
  expect(head).not.toMatch(/^Bcc:/im);
  expect(head.match(/^Subject:/gim)).toHaveLength(1);
});
