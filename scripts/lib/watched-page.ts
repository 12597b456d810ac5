import type { Page } from "@playwright/test";

/** What a page has shown since it was opened, or since `forget`: milliseconds, but for `cls`, which has no unit. */
export type PageTimings = {
  lcp: number;
  cls: number;
  /** The slowest answer to a press or a key; 0 where every one came within 16 ms. */
  inp: number;
  /** The longest task, of those over 50 ms. */
  longest: number;
};

export type Watched = { timings: () => Promise<PageTimings>; forget: () => Promise<void> };

/** Watches every page that is opened from now on by what the browser itself measures. */
export async function watchPage(page: Page): Promise<Watched> {
  // What compiles this file calls this helper wherever a function has a name, and a page has no such helper.
  await page.addInitScript("globalThis.__name ??= (named) => named;");
  await page.addInitScript(() => {
    const seen = { lcp: 0, cls: 0, inp: 0, longest: 0 };
    Object.assign(window, { seen });
    const watch = (type: string, hear: (entry: PerformanceEntry) => void, options: object = {}) =>
      new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({ type, buffered: true, ...options });
    watch("largest-contentful-paint", ({ startTime }) => {
      seen.lcp = startTime;
    });
    watch("layout-shift", (entry) => {
      const { value = 0, hadRecentInput = false }: { value?: number; hadRecentInput?: boolean } = Object(entry);
      if (!hadRecentInput) seen.cls += value;
    });
    watch("longtask", ({ duration }) => {
      seen.longest = Math.max(seen.longest, duration);
    });
    watch(
      "event",
      (entry) => {
        const { interactionId = 0 }: { interactionId?: number } = Object(entry);
        if (interactionId > 0) seen.inp = Math.max(seen.inp, entry.duration);
      },
      { durationThreshold: 16 },
    );
  });
  /** Entries reach their observers after the frame that they are about. */
  const delivered = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done, 100)))));
  return {
    async timings() {
      await delivered();
      const timings = await page.evaluate(() => ({ ...(window as unknown as { seen: PageTimings }).seen }));
      // Something was shown on every page that is measured.
      if (timings.lcp === 0) throw new Error(`${page.url()} isn't watched: it says that nothing was shown.`);
      return timings;
    },
    async forget() {
      await delivered();
      await page.evaluate(() =>
        Object.assign((window as unknown as { seen: PageTimings }).seen, { inp: 0, longest: 0 }),
      );
    },
  };
}
