import { expect, it } from "vitest";
import { asStrict } from "@/lib/rules/policy-order";

it("knows which policy is as strict as another", () => {
  expect(
    (["open", "no-post-interview", "no-contact"] as const).map((policy) => [
      asStrict(policy, "no-post-interview"),
      asStrict(policy, "no-contact"),
    ]),
  ).toEqual([
    [false, false],
    [true, false],
    [true, true],
  ]);
});
