import { expect, test } from "vitest";
import { z } from "zod";
import { corpusLines } from "./bring-in.fixture";
import { columnsOf } from "./table/columns";

const labeled = z.object({
  headers: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  fields: z.array(z.union([z.string(), z.array(z.string())])),
});

/** The parts of the corpus, and how many columns each has at least: headers are tuned on the first, and the other is only scored. */
test.each([
  ["develop", 150],
  ["score", 100],
])(
  "of the columns in the part %s at least 95% find their place, and at most 1% a wrong one in silence",
  (part, enough) => {
    let all = 0;
    const astray: string[] = [];
    const silent: string[] = [];
    for (const { headers, rows, fields } of corpusLines(`headers/${part}.jsonl`).map((line) => labeled.parse(line))) {
      const columns = columnsOf({ headers, shown: headers, rows }, {}, () => false);
      for (const [place, header] of headers.entries()) {
        all += 1;
        const column = columns[place];
        if ([fields[place]].flat().includes(column?.field)) continue;
        astray.push(`${header}: ${column?.field}`);
        if (column?.field !== "notes" && !column?.asks) silent.push(`${header}: ${column?.field}`);
      }
    }
    expect(all).toBeGreaterThan(enough);
    expect(astray.length, astray.join("\n")).toBeLessThanOrEqual(all * 0.05);
    expect(silent.length, silent.join("\n")).toBeLessThanOrEqual(all * 0.01);
  },
);

test("no table of one part is in the other", () => {
  const of = (part: string) =>
    corpusLines(`headers/${part}.jsonl`).map((line) => labeled.parse(line).headers.join("\n"));
  const known = new Set(of("develop"));
  expect(of("score").filter((headers) => known.has(headers))).toEqual([]);
});
