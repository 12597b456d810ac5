import { expect, test } from "vitest";
import { z } from "zod";
import { corpusLines } from "./bring-in.fixture";
import { columnsOf } from "./table/columns";

const labeled = z.object({
  headers: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  fields: z.array(z.union([z.string(), z.array(z.string())])),
});

test("at least 95% of the corpus's columns find their place, and at most 1% a wrong one in silence", () => {
  let all = 0;
  const astray: string[] = [];
  const silent: string[] = [];
  for (const { headers, rows, fields } of corpusLines("headers.jsonl").map((line) => labeled.parse(line))) {
    const columns = columnsOf(headers, rows, {}, () => false);
    for (const [place, header] of headers.entries()) {
      all += 1;
      const column = columns[place];
      if ([fields[place]].flat().includes(column?.field)) continue;
      astray.push(`${header}: ${column?.field}`);
      if (column?.field !== "notes" && !column?.asks) silent.push(`${header}: ${column?.field}`);
    }
  }
  expect(all).toBeGreaterThan(150);
  expect(astray.length, astray.join("\n")).toBeLessThanOrEqual(all * 0.05);
  expect(silent.length, silent.join("\n")).toBeLessThanOrEqual(all * 0.01);
});
