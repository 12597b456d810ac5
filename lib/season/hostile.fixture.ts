import fc from "fast-check";

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>("", "\u0000", "__proto__", -1, 1e308, null, [], {}, "2027-02-30", "9999-12-31T23:59:60Z"),
);

/** The same value with one place of it replaced, doubled or removed. */
function mutated(value: unknown, steps: number[], replacement: unknown, how: "replace" | "remove" | "double"): unknown {
  const copy = structuredClone(value);
  let parent: Record<string, unknown> | unknown[] = copy as Record<string, unknown>;
  for (const [place, step] of steps.entries()) {
    const keys = Object.keys(parent);
    const key = keys[step % Math.max(keys.length, 1)];
    if (key === undefined) return copy;
    const child = (parent as Record<string, unknown>)[key];
    const isLast =
      place === steps.length - 1 || typeof child !== "object" || child === null || Object.keys(child).length === 0;
    if (!isLast) {
      parent = child as Record<string, unknown>;
      continue;
    }
    if (how === "remove") Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key];
    else if (how === "double" && Array.isArray(parent)) parent.push(structuredClone(child));
    else (parent as Record<string, unknown>)[key] = replacement;
    break;
  }
  return copy;
}

/** A season file's value with one place of it changed into something odd. */
export function hostileSeason(whole: unknown): fc.Arbitrary<unknown> {
  return fc
    .tuple(
      fc.array(fc.nat(500), { minLength: 1, maxLength: 5 }),
      odd,
      fc.constantFrom("replace" as const, "remove" as const, "double" as const),
    )
    .map(([steps, replacement, how]) => mutated(whole, steps, replacement, how));
}
