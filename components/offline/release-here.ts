import { z } from "zod";

const OFFLINE = "/offline";
const PREFIX = "release-";
const builtSchema = z.object({ build: z.string(), files: z.array(z.string()) });

/** The script and style files that a page names. */
const namedIn = (html: string): string[] => [...new Set(html.match(/\/_next\/static\/[\w./~-]+\.(?:js|css)/g) ?? [])];

/**
 * Keeps the offline page of the release that the server runs, with what it is drawn with: `whole`, to draw a kept season; else as much
 * as it takes to say that none is kept. What is put in is the same for everybody, and asked for as nobody. Earlier releases go.
 */
export async function keepRelease(whole: boolean): Promise<void> {
  const { build, files } = builtSchema.parse(await (await fetch(`${OFFLINE}/files`)).json());
  const own = `${PREFIX}${build}`;
  const cache = await caches.open(own);
  if (!(await cache.match(OFFLINE, { ignoreVary: true }))) {
    // Its scripts run by the nonce that is in it and in the policy beside it, which are kept as one.
    const page = await fetch(OFFLINE, { credentials: "omit", cache: "no-store" });
    if (!page.ok) return;
    await cache.addAll(namedIn(await page.clone().text()));
    await cache.put(OFFLINE, page);
  }
  if (whole) {
    const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
    await cache.addAll(files.filter((file) => !there.has(file)));
  }
  const earlier = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== own);
  await Promise.all(earlier.map((name) => caches.delete(name)));
}
