import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from "@zip.js/zip.js";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { writeSeasonFile } from "@/lib/season/file";
import { sampleSeason } from "@/lib/season/sample";
import type { Season } from "@/lib/season/schema";
import { readArchive } from "./read";
import { writeArchive } from "./write";

const season = sampleSeason(Date.parse("2027-01-28T16:40:00Z"), "America/New_York");
const other: Season = { ...season, season: { ...season.season, label: "../../etc/passwd" } };

async function zipOf(files: Record<string, string>): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, text] of Object.entries(files)) await zip.add(name, new TextReader(text));
  return zip.close();
}

describe("an archive", () => {
  test("gives back the seasons that were written", async () => {
    const read = await readArchive(await writeArchive([season, other]));
    expect(read.ok && read.seasons.map(writeSeasonFile)).toEqual([season, other].map(writeSeasonFile));
  });

  test("holds each message as an .eml file that a mail program reads", async () => {
    const zip = new ZipReader(new Uint8ArrayReader(await writeArchive([season, other])));
    const entries = await zip.getEntries();
    const names = entries.map(({ filename }) => filename);
    expect(names.filter((name) => name.endsWith(".eml"))).toHaveLength(2 * season.messages.length);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^(seasons|messages)\/[\w-]+(\/[\w-]+)?\.(json|eml)$/);
    for (const entry of entries) {
      if (entry.directory || !entry.filename.startsWith("messages/1-")) continue;
      const mail = await PostalMime.parse(await entry.getData(new Uint8ArrayWriter()));
      const place = Number(/-(\d+)\.eml$/.exec(entry.filename)?.[1]) - 1;
      const message = season.messages[place]!;
      expect(mail.text?.trim()).toBe(message.body.trim());
      expect(mail.subject ?? "").toBe(message.subject);
      expect(Date.parse(mail.date ?? "")).toBe(Math.floor(Date.parse(message.at) / 1000) * 1000);
    }
  });
});

describe("what is refused", () => {
  test("is told by file and path, and nothing of the rest is read", async () => {
    const archive = await zipOf({
      "seasons/a.json": JSON.stringify({ ...season }),
      "seasons/b.json": JSON.stringify({ ...season, programs: [{ id: "p" }] }),
    });
    const read = await readArchive(archive);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.problems[0]!.path).toMatch(/^seasons\/b\.json: programs\[0\]/);
  });

  test.each(["../seasons/a.json", "seasons/../../a.json", "/seasons/a.json", "seasons\\a.json", "other/a.json"])(
    "%s is not read",
    async (name) => {
      expect(await readArchive(await zipOf({ [name]: JSON.stringify(season) }))).toMatchObject({ ok: false });
    },
  );

  test("an archive that unpacks to more than 100 MB", async () => {
    const archive = await zipOf({ "seasons/a.json": " ".repeat(101 * 1024 * 1024) });
    expect(archive.byteLength).toBeLessThan(1024 * 1024);
    expect(await readArchive(archive)).toMatchObject({ problems: [{ message: expect.stringContaining("100 MB") }] });
  });

  test("an archive of more than 1,000 season files", async () => {
    const files = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`seasons/${i}.json`, "{}"]));
    expect(await readArchive(await zipOf(files))).toMatchObject({
      problems: [{ message: expect.stringContaining("1,000") }],
    });
  });

  test("an archive that is cut, damaged, or none", async () => {
    const whole = await writeArchive([season]);
    const damaged = whole.slice();
    damaged.fill(0x5a, 200, 400);
    for (const bytes of [whole.slice(0, whole.length / 2), damaged, new Uint8Array(), new TextEncoder().encode("PK")])
      expect(await readArchive(bytes)).toMatchObject({ ok: false });
  });
});
