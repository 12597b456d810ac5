import { expect, it } from "vitest";
import { madeOnce } from "./made-once";

it("makes once for the same rows, and anew for others that read alike", () => {
  let made = 0;
  const counted = madeOnce((rows: readonly number[]) => ({ length: rows.length, made: ++made }));
  const rows = [1, 2];
  expect(counted(rows)).toEqual({ length: 2, made: 1 });
  expect(counted(rows)).toBe(counted(rows));
  expect(counted([1, 2])).toEqual({ length: 2, made: 2 });
});

it("remembers that there is nothing", () => {
  let made = 0;
  const nothing = madeOnce((_: object) => {
    made += 1;
    return null;
  });
  const rows: number[] = [];
  expect([nothing(rows), nothing(rows)]).toEqual([null, null]);
  expect(made).toBe(1);
});
