import { expect, test } from "vitest";
import { policyTitle } from "./policy-title";

test.each([
  [{ trust: "own", listed: false, sets: true }, "What set this contact policy"],
  [{ trust: "own", listed: false, sets: false }, "They state another contact policy"],
  // One's own word is nobody else's.
  [{ trust: "yours", listed: false, sets: true }, "Your fact set this contact policy"],
  [{ trust: "yours", listed: false, sets: false }, "Your fact says another contact policy"],
  // What only the directory has set nothing.
  [{ trust: "own", listed: true, sets: false }, "They also state a contact policy"],
  [{ trust: "own", listed: true, sets: true }, "They state this contact policy too"],
] as const)("%j: %s", (policy, title) => {
  expect(policyTitle(policy)).toBe(title);
});
