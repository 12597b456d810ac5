import { expect, type Page } from "@playwright/test";

/** What of the page, or of what lies on top of it, is smaller to the touch than a finger; a line for each. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** 44 pixels, less a field's own border and what rounding takes. */
    const FINGER = 42;
    const unseen = (element: Element | null): boolean =>
      element !== null && (element.getBoundingClientRect().width <= 1 || unseen(element.parentElement));
    /** A link or a button among the words of a text is as high as its line. */
    const inText = (element: Element) => {
      const block = element.closest("p, dd, blockquote");
      if (!block || getComputedStyle(element).display !== "inline") return false;
      const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = words.nextNode(); node; node = words.nextNode())
        if (
          !element.contains(node) &&
          !node.parentElement?.closest("a, button") &&
          /[a-z]{2}/i.test(node.textContent ?? "")
        )
          return true;
      return false;
    };
    /** How far a touch may be from the middle of this, both ways along a line, and still reach it or its label. */
    const reach = (own: Element[], x: number, y: number, across: boolean) => {
      const hits = (by: number) => {
        const hit = document.elementFromPoint(across ? x + by : x, across ? y : y + by);
        return hit !== null && own.some((one) => one.contains(hit));
      };
      if (!hits(0)) return 0;
      let [from, to] = [0, 0];
      while (from > -FINGER && hits(from - 1)) from -= 1;
      while (to < FINGER && hits(to + 1)) to += 1;
      return to - from + 1;
    };
    const over = [...document.querySelectorAll("[role=dialog], [role=alertdialog], [role=menu]")].filter((one) =>
      one.checkVisibility(),
    );
    const top = over.at(-1) ?? document;
    const controls = [
      ...top.querySelectorAll<HTMLElement>("a[href], button, summary, input, select, textarea, [role=menuitem]"),
    ].filter(
      (control) =>
        control.checkVisibility() &&
        !control.matches(":disabled, [tabindex='-1']:not([role=menuitem]), [type=hidden]") &&
        !unseen(control) &&
        !inText(control),
    );
    const small = controls.flatMap((control) => {
      const labels = "labels" in control ? [...((control.labels as NodeListOf<HTMLLabelElement>) ?? [])] : [];
      control.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
      const [box] = control.getClientRects();
      if (!box) return [];
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const own = [control, ...labels];
      const [wide, high] = [reach(own, x, y, true), reach(own, x, y, false)];
      const full = [wide, high].every((size) => size >= FINGER);
      const name = (control.getAttribute("aria-label") ?? control.textContent ?? "").trim() || control.tagName;
      return full
        ? []
        : [
            `${location.pathname}: “${name.slice(0, 40)}” ${wide} × ${high}, drawn ${Math.round(box.width)} × ${Math.round(box.height)} .${control.className}`,
          ];
    });
    scrollTo(0, 0);
    return small;
  });
}

/** Fails when something to touch is smaller than a finger, 44 pixels both ways; a link within a text may be as high as its line. */
export async function expectTouchable(page: Page): Promise<void> {
  expect(await smallTargets(page)).toEqual([]);
}
