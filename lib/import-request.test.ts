import { expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import { readSeasonFile, writeSeasonFile } from "@/lib/season/file";
import { limitsFor } from "@/lib/season/file-limits";
import { fileOf, overLimit } from "./import-request";

const sent = (bytes: number) =>
  new Request("http://season.example", { method: "POST", body: new Blob([new Uint8Array(bytes)]) });
const MB = 1024 * 1024;

it.each([
  ["an account's", false, 25],
  ["a guest's", true, 1],
])("%s file is taken up to its limit and not a byte beyond", async (_, guest, megabytes) => {
  expect(await fileOf(sent(megabytes * MB), { guest })).toHaveLength(megabytes * MB);
  const refused = await fileOf(sent(megabytes * MB + 1), { guest });
  expect(refused).toMatchObject({ status: 413 });
  if (!(refused instanceof Response)) throw new Error("It was taken.");
  expect((await refused.json()).problems[0].message).toContain(`${megabytes} MB`);
});

it("a guest's season has at most 200 programs, an account's more", () => {
  const made = season();
  for (let n = 0; n < 201; n++) made.program(`p${n}`);
  const text = writeSeasonFile(made.build());
  expect(readSeasonFile(text, limitsFor({ guest: true }))).toEqual({
    ok: false,
    problems: [{ path: "programs", message: "has 201 rows; the limit is 200" }],
  });
  expect(readSeasonFile(text, limitsFor({ guest: false })).ok).toBe(true);
});

it.each([
  [{ guest: true }, 200, null],
  [{ guest: true }, 201, "That would make 201 programs. A guest’s season has at most 200. Leave some out."],
  [{ guest: false }, 201, null],
  [{ guest: false }, 20_001, "That would make 20,001 programs. A season has at most 20,000. Leave some out."],
])(
  "what is brought in makes no season that its own file could not bring in again: %o, %i programs",
  (account, count, said) => {
    const [program] = season().program("p1").build().programs;
    if (!program) throw new Error("There is no program.");
    const whole = season().build();
    const programs = Array.from({ length: count }, () => program);
    expect(overLimit({ ...whole, programs }, account)).toBe(said);
  },
);
