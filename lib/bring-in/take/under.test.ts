import { expect, test } from "vitest";
import { Under } from "./under";

test("rows are found under their key in the order in which they were put there, each once", () => {
  const [one, two, three] = [{ id: 1 }, { id: 2 }, { id: 3 }];
  const under = new Under<{ id: number }>();
  expect(under.at("a")).toEqual([]);
  for (const row of [one, one, two, one, two, three]) under.put("a", row);
  under.put("b", two);
  expect(under.at("a")).toEqual([one, two, three]);
  expect(under.at("b")).toEqual([two]);
  under.remove("a", two);
  under.remove("b", two);
  under.remove("c", two);
  expect([under.at("a"), under.at("b"), under.at("c")]).toEqual([[one, three], [], []]);
});

test("a row is put once under a key of many, and again after it was taken away", () => {
  const rows = Array.from({ length: 100 }, (_, id) => ({ id }));
  const under = new Under<{ id: number }>();
  for (const row of [...rows, ...rows]) under.put("a", row);
  expect(under.at("a")).toEqual(rows);
  const [first, ...rest] = rows;
  if (!first) throw new Error("no row");
  under.remove("a", first);
  expect(under.at("a")).toEqual(rest);
  for (const row of rows) under.put("a", row);
  expect(under.at("a")).toEqual([...rest, first]);
});
