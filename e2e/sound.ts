import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type axe from "axe-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules whose answer depends on colors: all that another theme can change, since the markup is the same in both. */
const RULES_OF_COLOR = ["color-contrast", "link-in-text-block"];

/** Fails when axe finds anything on the page as it stands, or in a part of it, or anything of these rules alone. */
export async function expectAccessible(page: Page, rules?: string[], part?: string): Promise<void> {
  // A color on its way to another is none that anybody reads.
  // Nor is a page read while its title is being replaced, as it is when the server sends the page anew.
  await page.waitForFunction(
    () => document.title !== "" && document.getAnimations().every(({ playState }) => playState !== "running"),
  );
  // axe runs in the page itself: its builder for Playwright also looks into frames and puts the answers together in another page, which
  // takes three times as long. There are no frames: the policy of the content forbids them.
  expect(page.frames()).toHaveLength(1);
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const found = await page.evaluate(
    async ({ values, within }) => {
      const { axe: engine } = window as unknown as { axe: typeof axe };
      const look = () =>
        engine.run(within ?? document, {
          resultTypes: ["violations"],
          ...(values && { runOnly: { type: "rule" as const, values } }),
        });
      const title = document.querySelector("title");
      const first = await look();
      // What was replaced while axe looked is looked at once more, as it stands now.
      const found = title?.isConnected ? first : await look();
      return found.violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.target.join(" ")})`);
    },
    { values: rules, within: part },
  );
  expect(found).toEqual([]);
}

/** Fails when the page, in light or in dark, has anything that axe finds. The dark theme stays. */
export async function expectAccessibleInBothThemes(page: Page, part?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  await expectAccessible(page, undefined, part);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page, RULES_OF_COLOR, part);
}

/** Fails when the page can be scrolled sideways, or has anything that axe finds in light or in dark. The dark theme stays. */
export async function expectSound(page: Page): Promise<void> {
  await expectFitsWidth(page);
  await expectAccessibleInBothThemes(page);
}

/** The windows that every screen is looked at in: desks, a tablet, phones upright and on their side, and a page at 400 %. */
export const DESKS = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
] as const;
export const PHONES = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
  { width: 844, height: 390 },
] as const;

/** Fails when the page, in any of these windows, has something beyond its edge or cut off. The last window stays. */
export async function expectFitsWindows(
  page: Page,
  windows: readonly { width: number; height: number }[],
): Promise<void> {
  for (const window of windows) {
    await page.setViewportSize(window);
    // What a script lays out anew is there a frame later.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await expectFitsWidth(page);
  }
}

/**
 * Fails when the page can be scrolled sideways, when something to click or fill in stands beyond its edge and nothing scrolls to it, or
 * is cut off by what it stands in, and when a table has to be scrolled sideways on a desk.
 */
export async function expectFitsWidth(page: Page): Promise<void> {
  // What stands beyond a phone's edge makes its own idea of the window wider.
  const width = page.viewportSize()?.width ?? 0;
  const beyond = await page.evaluate((width) => {
    const scrolls = (element: Element | null): boolean =>
      // The page itself is not to be scrolled sideways, a table or a row of filters in it may be.
      element !== null &&
      element.tagName !== "MAIN" &&
      ((element.scrollWidth > element.clientWidth && /auto|scroll/.test(getComputedStyle(element).overflowX)) ||
        scrolls(element.parentElement));
    // What is for screen readers alone stands in a box of one pixel; what measures a text is for nobody.
    const unseen = (element: Element | null): boolean =>
      element !== null &&
      (element.getBoundingClientRect().width <= 1 || element.ariaHidden === "true" || unseen(element.parentElement));
    const controls = [...document.querySelectorAll("a, button, input, select, textarea, summary")].filter((control) => {
      const { left, right } = control.getBoundingClientRect();
      return (left < -1 || right > width + 1) && control.checkVisibility() && !unseen(control);
    });
    const named = (element: Element) =>
      `${element.getAttribute("aria-label") ?? element.textContent}`.trim().slice(0, 60);
    /** Cut off by what clips and does not scroll; a control that clips its own words says so with an ellipsis. */
    const cut = (control: Element): boolean => {
      const { left, right } = control.getBoundingClientRect();
      for (let around = control.parentElement; around; around = around.parentElement) {
        const box = around.getBoundingClientRect();
        if (left >= box.left - 1 && right <= box.right + 1) continue;
        const { overflowX } = getComputedStyle(around);
        if (/auto|scroll/.test(overflowX)) return false;
        if (/hidden|clip/.test(overflowX)) return true;
      }
      return false;
    };
    /** From here on a window is no phone's, whose lists scroll or become cards. */
    const onDesk = width >= 720;
    const clipped = [...document.querySelectorAll("table")].filter((table) => {
      const { left, right } = table.getBoundingClientRect();
      for (let around = table.parentElement; around; around = around.parentElement)
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(around).overflowX)) {
          const box = around.getBoundingClientRect();
          return left < box.left - 1 || right > box.right + 1;
        }
      return false;
    });
    return {
      pixels: Math.max(0, document.documentElement.scrollWidth - width),
      cut: [...document.querySelectorAll("a, button, input, select, textarea, summary, th")]
        .filter((control) => control.checkVisibility() && !unseen(control) && cut(control))
        .map(named),
      clipped: onDesk ? clipped.map(named) : [],
      controls: controls
        .filter((control) => !scrolls(control))
        .map((control) => control.getAttribute("aria-label") ?? control.textContent),
    };
  }, width);
  expect(beyond, `in a window of ${width} pixels`).toEqual({
    pixels: 0,
    cut: [],
    clipped: [],
    controls: [],
  });
}

/** Fails when something lies over a link, a button or a field, so that a click or a touch in its middle would reach another. */
export async function expectReachable(page: Page): Promise<void> {
  const covered = await page.evaluate(() => {
    // What is for screen readers alone stands in a box of one pixel.
    const unseen = (element: Element | null): boolean =>
      element !== null && (element.getBoundingClientRect().width <= 1 || unseen(element.parentElement));
    return [...document.querySelectorAll<HTMLElement>("a, button, input, select, textarea, summary")]
      .filter(
        (control) => control.checkVisibility() && !control.matches(":disabled, [tabindex='-1']") && !unseen(control),
      )
      .flatMap((control) => {
        const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
        control.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
        // A link that runs over several lines is not in the middle of the box around them.
        const [box] = control.getClientRects();
        if (!box) return [];
        const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        const own = hit !== null && [control, ...labels].some((one) => one.contains(hit));
        return own ? [] : [`${control.outerHTML.slice(0, 120)} lies under ${hit?.outerHTML.slice(0, 120)}`];
      });
  });
  await page.evaluate(() => window.scrollTo(0, 0));
  expect(covered).toEqual([]);
}

/** Fails when something that the keys reach is out of sight while it has the focus: cut to nothing, or beyond what can be scrolled to. */
export async function expectFocusSeen(page: Page): Promise<void> {
  const unseen = await page.evaluate(() => {
    const stops = document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary, [tabindex]",
    );
    const cut = (element: Element | null): boolean => {
      if (!element || element === document.body) return false;
      const { width, height } = element.getBoundingClientRect();
      const { overflow, opacity } = getComputedStyle(element);
      return (
        (overflow !== "visible" && (width <= 1 || height <= 1)) || Number(opacity) === 0 || cut(element.parentElement)
      );
    };
    return [...stops].flatMap((stop) => {
      if (stop.tabIndex < 0 || !stop.checkVisibility()) return [];
      stop.focus();
      if (document.activeElement !== stop) return [];
      const { left, right, top, bottom } = stop.getBoundingClientRect();
      const within = right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
      // A box of the library lies invisibly over the one that is drawn.
      const drawn = stop.matches("input[type=checkbox], input[type=radio]") ? stop.parentElement : stop;
      return within && !cut(drawn) ? [] : [`${location.pathname}: ${stop.outerHTML.slice(0, 140)}`];
    });
  });
  expect(unseen).toEqual([]);
}

/** Fails when a link among other words is told from them by its color alone. */
export async function expectLinksTold(page: Page): Promise<void> {
  const alone = await page.evaluate(() =>
    [...document.querySelectorAll("p a, p button, dd a")].flatMap((link) => {
      const { display, textDecorationLine, borderTopWidth, backgroundColor } = getComputedStyle(link);
      if (!link.checkVisibility() || !display.startsWith("inline") || !link.textContent?.trim()) return [];
      const around = [...(link.closest("p, dd")?.childNodes ?? [])].some(
        (node) => !node.contains(link) && /[a-z]{2}/i.test(node.textContent ?? ""),
      );
      const told =
        textDecorationLine.includes("underline") ||
        Number.parseFloat(borderTopWidth) > 0 ||
        backgroundColor !== "rgba(0, 0, 0, 0)";
      return around && !told ? [`${location.pathname}: ${link.outerHTML.slice(0, 160)}`] : [];
    }),
  );
  expect(alone).toEqual([]);
}
