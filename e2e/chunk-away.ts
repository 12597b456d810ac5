import type { Page } from "@playwright/test";

/** Keeps a page from fetching the part of the build that says some words, which is in a file of its own, until `back` is called. */
export async function chunkAway(page: Page, words: string): Promise<{ back: () => void }> {
  let away = true;
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    const response = await route.fetch();
    if (away && (await response.text()).includes(words)) await route.abort();
    else await route.fulfill({ response });
  });
  return {
    back: () => {
      away = false;
    },
  };
}
