import { expect, test } from "vitest";
import { nodesOf, sources } from "@/lib/source.fixture";

/** What names a field beside the example in it, which is gone with the first letter; a label of its own is tied to it by `id`. */
const NAMES = ["label", "aria-label", "aria-labelledby", "id"];

test("no field is named by its placeholder alone", () => {
  const fields = [...sources("components"), ...sources("app")]
    .filter(({ path }) => path.endsWith(".tsx"))
    .flatMap(({ path, program }) =>
      nodesOf(program, "JSXOpeningElement").map(({ attributes }) => ({
        path,
        names: attributes.flatMap((one) =>
          one.type === "JSXAttribute" && one.name.type === "JSXIdentifier" ? [one.name.name] : [],
        ),
      })),
    )
    .filter(({ names }) => names.includes("placeholder"));
  expect(fields.length).toBeGreaterThan(15);
  expect(fields.filter(({ names }) => !names.some((name) => NAMES.includes(name))).map(({ path }) => path)).toEqual([]);
});
