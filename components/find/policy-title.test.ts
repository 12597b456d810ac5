import { expect, test } from "vitest";
import { policyTitle } from "./policy-title";

test.each([
  [{ trust: "own", listed: false, sets: true }, "Why this contact policy"],
  [{ trust: "own", listed: false, sets: false }, "Their page suggests another contact policy"],
  // One's own word is nobody else's.
  [{ trust: "yours", listed: false, sets: true }, "Why this contact policy"],
  [{ trust: "yours", listed: false, sets: false }, "You recorded another contact policy"],
  // What only the directory has set nothing.
  [{ trust: "own", listed: true, sets: false }, "The directory suggests a contact policy"],
  [{ trust: "own", listed: true, sets: true }, "The directory suggests this contact policy too"],
] as const)("%j: %s", (policy, title) => {
  expect(policyTitle(policy)).toBe(title);
});
