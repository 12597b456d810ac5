import type { Page } from "@playwright/test";
import { sampleSeason } from "@/lib/season/sample";
import { ZONE } from "./app";
import { expect, PHONE, test } from "./fixtures";
import { expectFitsWidth, expectFocusSeen, expectLinksTold, expectSound } from "./sound";

/** A window of 1280 × 1024 at 400%. */
const ZOOMED = { width: 320, height: 256 };
const REPLY = "Thank you for visiting. We will rank you to match. Please do not write to us again.";

const sample = () => sampleSeason(Date.now(), ZONE);

/** How much of the window's height this is in, with nothing over it, as the page stands. */
function seenHeight(page: Page, selector: string): Promise<number> {
  return page.evaluate((wanted) => {
    let seen = 0;
    for (const element of document.querySelectorAll(wanted)) {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      for (let y = Math.max(0, top); y < Math.min(innerHeight, bottom); y += 2) {
        const hit = document.elementFromPoint((Math.max(0, left) + Math.min(innerWidth, right)) / 2, y + 1);
        if (hit && (element.contains(hit) || hit.contains(element))) seen += 2;
      }
    }
    return seen;
  }, selector);
}

/** Scrolled to its middle, this has the window nearly to itself: no bar stays over or under it. */
async function expectRoomFor(page: Page, selector: string) {
  await page.evaluate((wanted) => {
    const found = document.querySelector(wanted);
    scrollTo(0, (found?.getBoundingClientRect().top ?? 0) + scrollY);
  }, selector);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  const taken = await page.evaluate(
    () =>
      [...document.querySelectorAll("body *")].filter((element) => {
        const { position } = getComputedStyle(element);
        const { top, height, width } = element.getBoundingClientRect();
        return /fixed|sticky/.test(position) && width > 200 && height > 20 && top < innerHeight && top + height > 0;
      }).length,
  );
  expect(taken).toBe(0);
}

const SCREENS: [path: string, content: string][] = [
  ["/today", "article, main details"],
  ["/programs", "tbody tr"],
  ["/rank-list", "main li"],
];

for (const [path, content] of SCREENS)
  test(`${path} at 400% shows its content, and the page itself scrolls`, { tag: PHONE }, async ({
    page,
    openSeason,
  }) => {
    await openSeason(sample());
    await page.setViewportSize(ZOOMED);
    await page.goto(path);
    await expect(page.locator(content).first()).toBeVisible();
    await expectFitsWidth(page);
    await expectRoomFor(page, content);
    expect(await seenHeight(page, "main")).toBeGreaterThan(ZOOMED.height - 30);
  });

test("Decode at 400% shows the text, then what it was read to say, which has the focus and is told", {
  tag: PHONE,
}, async ({ page, openSeason, context }) => {
  await openSeason(sample());
  await page.setViewportSize(ZOOMED);
  await page.goto("/decode");
  const paste = page.getByRole("textbox", { name: "What they wrote" });
  await paste.focus();
  await paste.evaluate((field: HTMLTextAreaElement, text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
    document.execCommand("insertText", false, text);
  }, REPLY);
  const readings = page.getByRole("region", { name: /^Read\. 2 statements: / });
  await expect(readings).toBeFocused();
  await expect(readings).toBeInViewport();
  await expectFitsWidth(page);
  expect(context).toBeDefined();
});

for (const [width, height] of [
  [320, 568],
  [390, 844],
  [568, 320],
  [844, 390],
] as const)
  test(`the letter that is written is on the first screen of ${width} × ${height}`, { tag: PHONE }, async ({
    page,
    openSeason,
  }) => {
    const { programs } = await openSeason(sample());
    await page.setViewportSize({ width, height });
    await page.goto(`/write?program=${programs[4]?.id}&kind=thank-you`);
    const letter = page.getByRole("textbox", { name: "Message" });
    await expect(letter).toBeVisible();
    // Three lines of it, at least.
    expect(await seenHeight(page, "textarea[aria-label=Message]")).toBeGreaterThan(75);
    await expectFitsWidth(page);
    const fold = page.getByRole("button", { name: /To, kind, subject/ });
    if (height > 640) return expect(fold).toBeHidden();
    await fold.click();
    await page.getByLabel("Subject").fill("Thank you for Thursday");
    await fold.click();
    await expect(fold).toContainText("Thank you for Thursday");
  });

test("text is as large as the browser is asked for, and the layout follows it", async ({
  page,
  openSeason,
  isMobile,
}) => {
  await openSeason(sample());
  const paths = ["/today", "/programs", "/interviews", "/rank-list", "/settings"];
  /** The sizes of all text, in pixels, before and after a browser is asked for twice the size. */
  const grown = () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Element[] = [];
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (!walker.currentNode.textContent?.trim() || !element?.checkVisibility()) continue;
        if (!/SCRIPT|STYLE/.test(element.tagName)) found.push(element);
      }
      const sizes = () => found.map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      const before = sizes();
      document.documentElement.style.fontSize = "200%";
      return { before, after: sizes() };
    });
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const { before, after } = await grown();
    expect(before.length).toBeGreaterThan(20);
    expect(after.filter((size, place) => size < (before[place] ?? 0) * 1.99)).toEqual([]);
  }
  if (isMobile) return;
  // As the browser's own setting does it, by which the widths of the layout go as well.
  const devices = await page.context().newCDPSession(page);
  await devices.send("Page.setFontSizes", { fontSizes: { standard: 32 } });
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
    await expectFitsWidth(page);
  }
});

for (const path of ["/today", "/programs", "/rank-list", "/settings/reminders", "/interviews", "/contacts"])
  test(`${path} with text twice as large fits, and its tabs can be touched`, { tag: PHONE }, async ({
    page,
    openSeason,
  }) => {
    await openSeason(sample());
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    await expectFitsWidth(page);
    const nothingOver = await page.evaluate(() =>
      [...document.querySelectorAll("nav[aria-label=Main] :is(a, button), aside[aria-label='#1 letter'] a")]
        .filter((tab) => tab.checkVisibility())
        .map((tab) => {
          const { left, width, top, height } = tab.getBoundingClientRect();
          const hit = document.elementFromPoint(left + width / 2, top + height / 2);
          return (
            hit !== null && tab.contains(hit) && left >= 0 && left + width <= innerWidth && top + height <= innerHeight
          );
        }),
    );
    expect(nothingOver).toEqual(Array(6).fill(true));
    // A picture keeps its place beside the words.
    const over = await page.evaluate(() =>
      [...document.querySelectorAll("svg.icon")]
        .filter(
          (icon) => icon.checkVisibility() && icon.nextElementSibling && icon.parentElement?.closest("main, aside"),
        )
        .filter((icon) => {
          const beside = icon.nextElementSibling?.getBoundingClientRect();
          const own = icon.getBoundingClientRect();
          return (
            beside &&
            // What is for screen readers alone stands in a box of one pixel.
            beside.width > 1 &&
            beside.top < own.bottom &&
            own.top < beside.bottom &&
            own.right > beside.left + 1 &&
            own.left < beside.left
          );
        })
        .map((icon) => icon.parentElement?.outerHTML.slice(0, 160)),
    );
    expect(over).toEqual([]);
  });

test("on its side, a phone has the log’s line, what saving will do, Save, and Close in sight", { tag: PHONE }, async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(sample());
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto("/today");
  // Each screen by its name, as high as a finger.
  const links = page.locator("nav[aria-label=Main]").first().getByRole("link");
  await expect(links.filter({ hasText: "Rank list" })).toBeVisible();
  for (const link of await links.all()) {
    const box = await link.locator("span").first().boundingBox();
    expect(box?.width).toBeGreaterThan(20);
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await expect(page.locator(".kbd").filter({ visible: true })).toHaveCount(0);
  const sheet = await app.fillLog({ line: "#1 tidewater" });
  await expect(sheet.getByText(/already holds your #1 letter/).first()).toBeInViewport();
  await expect(sheet.getByRole("button", { name: /^Save(?! and)/ })).toBeInViewport({ ratio: 1 });
  await expect(sheet.getByRole("button", { name: "Close" })).toBeInViewport({ ratio: 1 });
  await expectFitsWidth(page);
});

test("a reply that asks a question fits a phone, and so does the sheet that logs it", { tag: PHONE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(sample());
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto("/decode");
    // What was pasted before is still there.
    if (width === 320) await page.getByRole("button", { name: "New reply" }).click();
    const paste = page.getByRole("textbox", { name: "What they wrote" });
    await paste.fill("Thank you for visiting. We plan to rank you highly on our list.");
    await page.getByRole("button", { name: "Show marks" }).click();
    await expect(page.getByRole("list", { name: "Readings" })).toBeVisible();
    await expect(page.getByRole("link", { name: /Are pre-match offers common/ }).first()).toBeVisible();
    await expectFitsWidth(page);
    await page.getByRole("button", { name: /^Log it/ }).click();
    const sheet = page.getByRole("dialog");
    await expect(sheet.getByLabel("Program")).toBeVisible();
    expect((await sheet.boundingBox())?.width).toBe(width);
    await expectFitsWidth(page);
    await page.keyboard.press("Escape");
  }
});

test("where no reminder can reach a person, a first step stands above, and no column of boxes", {
  tag: PHONE,
}, async ({ page, openSeason }) => {
  await openSeason(sample());
  await page.goto("/settings/reminders");
  const steps = page.getByRole("list", { name: "Ways you can set up" });
  await expect(steps).toBeInViewport();
  await expect(
    page.getByRole("checkbox", { name: /: (email|push|calendar|web address)$/ }).filter({ visible: true }),
  ).toHaveCount(0);
  await expect(
    page.getByText(/^Nothing sent yet\. No way to reach you is on, so nothing will be sent\./),
  ).toBeVisible();
  await page.getByRole("link", { name: "Enter an address" }).click();
  await expect(page.getByRole("region", { name: "Web address" })).toBeInViewport();
});

test("the fields over a letter keep clear of the lines between them, and its foot leaves the screen to the letter", {
  tag: PHONE,
}, async ({ page, openSeason }) => {
  const { interviews } = await openSeason(sample());
  await page.goto(`/write?interview=${interviews[0]?.id}`);
  const kind = page.getByLabel("Kind", { exact: true });
  await expect(page.getByRole("textbox", { name: "Message" })).not.toHaveValue("");
  const gaps = await kind.evaluate((select) => {
    const [field, row] = [select.getBoundingClientRect(), select.parentElement?.getBoundingClientRect()];
    return row ? [field.top - row.top, row.bottom - field.bottom] : [];
  });
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(3);
  const height = (await page.locator("footer").boundingBox())?.height ?? 0;
  expect(height).toBeGreaterThan(44);
  expect(height / 844).toBeLessThan(0.16);
  await expectSound(page);
});

test("a long form keeps its Save in sight", { tag: PHONE }, async ({ page, openSeason }) => {
  const { programs, interviews } = await openSeason(sample());
  for (const path of [`/programs/${programs[0]?.id}/edit`, `/interviews/${interviews[0]?.id}`, "/rotations/new"]) {
    await page.goto(path);
    await expect(page.getByRole("button", { name: /^(Save|Add rotation)$/ })).toBeInViewport({ ratio: 1 });
  }
});

test("a person swiped to the right is marked sent, and Undo restores them", { tag: PHONE }, async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(sample());
  await page.goto("/today");
  const row = page
    .locator("[data-reminder]")
    .filter({ has: page.getByRole("checkbox") })
    .first();
  const box = row.getByRole("checkbox");
  const name = await box.getAttribute("aria-label");
  const { x, y, height } = (await row.boundingBox()) ?? { x: 0, y: 0, height: 0 };
  const at = { x: x + 120, y: y + height / 2 };
  const devices = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", by: number) =>
    devices.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x: at.x + by, y: at.y }],
    });
  // Not far enough, it is nothing.
  await touch("touchStart", 0);
  await touch("touchMove", 20);
  await touch("touchMove", 50);
  await touch("touchEnd", 50);
  await expect(box).not.toBeChecked();
  await touch("touchStart", 0);
  for (const by of [15, 40, 70, 100]) await touch("touchMove", by);
  await touch("touchEnd", 100);
  await expect(page.getByRole("checkbox", { name: String(name) })).toHaveCount(0);
  await app
    .said(/marked as sent/)
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(page.getByRole("checkbox", { name: String(name) })).toBeVisible();
});

test("a mark of the season that a finger would miss is no target; the words below it are one", { tag: PHONE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(sample());
  await page.goto("/today");
  await page.getByText(/^\d+ of \d+ interviews done$/).click();
  await page.waitForURL("**/interviews");
});

test("nothing that the keys reach is out of sight, fields are no smaller than 16 pixels, links are underlined", {
  tag: PHONE,
}, async ({ page, openSeason }) => {
  const { programs, interviews } = await openSeason(sample());
  for (const path of [
    "/today",
    "/programs",
    `/programs/${programs[4]?.id}`,
    `/programs/${programs[0]?.id}/edit`,
    `/interviews/${interviews[0]?.id}`,
    `/interviews/${interviews[0]?.id}/after`,
    "/contacts",
    "/rank-list",
    "/rank-list/criteria",
    "/rank-list/compare",
    "/rotations/new",
    "/tasks",
    "/settings",
    "/decode",
    "/calendar?view=agenda",
  ]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectFocusSeen(page);
    await expectLinksTold(page);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("input, select, textarea")]
        .filter((field) => field.checkVisibility() && !field.matches("[type=checkbox], [type=radio], [type=file]"))
        .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
        .map((field) => `${location.pathname}: ${field.outerHTML.slice(0, 120)}`),
    );
    expect(small).toEqual([]);
  }
});

test("where colors are forced, what is chosen or measured still shows", async ({ page, openSeason, app }) => {
  await openSeason(sample());
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/today");
  const fill = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await fill(".ruler i")).not.toBe(await fill(".ruler"));
  expect(await fill("[class*=done][href^='/interviews/']")).not.toBe(await fill("[class*=strip] [class*=line]"));
  const sheet = await app.fillLog({ line: "ty harlow" });
  await expect(sheet.locator(".chip[aria-pressed=true]").first()).toBeVisible();
  expect(await fill(".chip[aria-pressed=true]")).not.toBe(await fill(".chip[aria-pressed=false]"));
});

test("what was just logged covers nothing of the next line: its field and what closes the sheet take a tap", {
  tag: PHONE,
}, async ({ page, app, openSeason }) => {
  await openSeason(sampleSeason(Date.now(), ZONE));
  await page.goto("/today");
  const sheet = await app.fillLog({ line: "update tidewater", text: "A paper of ours was accepted by JVIR." });
  await sheet.getByRole("button", { name: "Save and add another" }).click();
  await expect(app.said(/^Logged for /)).toBeVisible();
  for (const control of [sheet.getByLabel("Log in one line"), sheet.getByRole("button", { name: "Close" })]) {
    const reached = () =>
      control.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return element.contains(there);
      });
    await expect.poll(reached).toBe(true);
  }
});
