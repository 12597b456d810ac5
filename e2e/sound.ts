import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type axe from "axe-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules whose answer depends on colors: all that another theme can change, since the markup is the same in both. */
const RULES_OF_COLOR = ["color-contrast", "link-in-text-block"];

/** Fails when axe finds anything on the page as it stands, or anything of these rules alone. */
export async function expectAccessible(page: Page, rules?: string[]): Promise<void> {
  // A color on its way to another is none that anybody reads.
  // Nor is a page read while its title is being replaced, as it is when the server sends the page anew.
  await page.waitForFunction(
    () => document.title !== "" && document.getAnimations().every(({ playState }) => playState !== "running"),
  );
  // axe runs in the page itself: its builder for Playwright also looks into frames and puts the answers together in another page, which
  // takes three times as long. There are no frames: the policy of the content forbids them.
  expect(page.frames()).toHaveLength(1);
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const violations = await page.evaluate(async (values) => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    const look = () =>
      engine.run(document, {
        resultTypes: ["violations"],
        ...(values && { runOnly: { type: "rule" as const, values } }),
      });
    const title = document.querySelector("title");
    const first = await look();
    // What was replaced while axe looked is looked at once more, as it stands now.
    const found = title?.isConnected ? first : await look();
    return found.violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.target.join(" ")})`);
  }, rules);
  expect(violations).toEqual([]);
}

/** Fails when the page, in light or in dark, has anything that axe finds. The dark theme stays. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page, RULES_OF_COLOR);
}

/** Fails when the page can be scrolled sideways, or has anything that axe finds in light or in dark. The dark theme stays. */
export async function expectSound(page: Page): Promise<void> {
  await expectFitsWidth(page);
  await expectAccessibleInBothThemes(page);
}

/** Fails when the page can be scrolled sideways, or something to click or fill in stands beyond its edge and nothing scrolls to it. */
export async function expectFitsWidth(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => {
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
      return (left < -1 || right > window.innerWidth + 1) && control.checkVisibility() && !unseen(control);
    });
    return {
      pixels: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
      controls: controls
        .filter((control) => !scrolls(control))
        .map((control) => control.getAttribute("aria-label") ?? control.textContent),
    };
  });
  expect(beyond).toEqual({ pixels: 0, controls: [] });
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
