import { gzipSync } from "node:zlib";
import { type APIRequestContext, expect } from "@playwright/test";

/** What a page asks its browser to load at once, compressed, in kilobytes. What comes in quiet moments is not needed to use it. */
export async function firstLoad(request: APIRequestContext, path: string): Promise<{ script: number; css: number }> {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  const tags = [...(await answer.text()).matchAll(/<(?:script|link)[^>]*>/g)].map(([tag]) => tag);
  const sizeOf = async (of: RegExp) => {
    const paths = new Set(tags.flatMap((tag) => of.exec(tag)?.[1] ?? []));
    const sizes = [...paths].map(async (src) => gzipSync(await (await request.get(src)).body()).length);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024;
  };
  return {
    // Browsers that know modules leave out what is marked for those that do not.
    script: await sizeOf(/^<script(?![^>]*nomodule)[^>]* src="([^"]+)"/i),
    css: await sizeOf(/rel="stylesheet" href="([^"]+)"/),
  };
}
