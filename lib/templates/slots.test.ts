import { expect, it } from "vitest";
import { nextSlot, previousSlot, slotsOf } from "@/lib/templates/slots";

const TEXT = "Dear {{name}},\n\n🙂 {{ a detail }} and {{a\nbreak}} {{}} {one} {{fit}}";

it("finds slots with their places and labels", () => {
  expect(slotsOf(TEXT).map(({ start, end, label }) => [TEXT.slice(start, end), label])).toEqual([
    ["{{name}}", "name"],
    ["{{ a detail }}", "a detail"],
    ["{{fit}}", "fit"],
  ]);
  expect(slotsOf("")).toEqual([]);
});

it("goes from slot to slot, and round", () => {
  const [name, detail, fit] = slotsOf(TEXT);
  expect(nextSlot(TEXT, 0)).toEqual(name);
  expect(nextSlot(TEXT, name!.start)).toEqual(name);
  expect(nextSlot(TEXT, name!.start + 1)).toEqual(detail);
  expect(nextSlot(TEXT, TEXT.length)).toEqual(name);
  expect(previousSlot(TEXT, TEXT.length)).toEqual(fit);
  expect(previousSlot(TEXT, 0)).toEqual(fit);
  expect(previousSlot(TEXT, detail!.start)).toEqual(name);
  expect(nextSlot("none", 0)).toBeNull();
  expect(previousSlot("none", 0)).toBeNull();
});

it("reads a megabyte of braces", () => {
  const hostile = "{{".repeat(500_000);
  const before = process.cpuUsage();
  expect(slotsOf(hostile)).toEqual([]);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(1_000);
});
