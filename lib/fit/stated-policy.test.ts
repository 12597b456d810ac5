import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import type { Fact, Program } from "@/lib/season/schema";
import { fact } from "./fit.fixture";
import { alsoListed } from "./listed-policy";
import { policyWith } from "./stated-policy";

const theirs = fact("contactPolicy", "no-post-interview");
const mine = fact("contactPolicy", "no-contact", { trust: "yours", asOf: "2026-11-20" });
const again = { ...mine, asOf: "2026-11-28" };
const remark = fact("contactPolicy", "second looks may be booked", { trust: "yours" });
const other = fact("esir", true, { trust: "yours" });

test.each<[string, Program["contactPolicy"], Fact[], Fact[], Program["contactPolicy"]]>([
  ["one’s own sets it", "open", [], [mine], "no-contact"],
  ["one’s own wins over theirs", "no-post-interview", [theirs], [theirs, mine], "no-contact"],
  ["one’s own sets it where another was set by hand", "open", [theirs], [theirs, mine], "no-contact"],
  ["the same, seen anew, sets it again", "open", [mine], [again], "no-contact"],
  ["taken back, theirs holds", "no-contact", [theirs, mine], [theirs], "no-post-interview"],
  ["taken back, none is left", "no-contact", [mine], [], "open"],
  ["taken back, what was set by hand stays", "no-post-interview", [mine], [], "no-post-interview"],
  ["a remark sets none", "open", [], [remark], "open"],
  ["a fact of something else changes nothing", "open", [theirs], [theirs, other], "open"],
])("%s: %s with %j, then %j", (_, contactPolicy, facts, next, expected) => {
  expect(policyWith({ contactPolicy, facts }, next)).toBe(expected);
});

test("what the directory states is offered where the program’s own facts state none, as in a season from before", () => {
  const program = (fields: Partial<Program>) =>
    season()
      .program("e", { name: "Emory University", ...fields })
      .build().programs[0]!;
  expect(alsoListed(program({}))).toMatchObject({ value: "no-post-interview", trust: "own", asOf: "2025" });
  expect(alsoListed(program({ facts: [remark, other] }))).not.toBeNull();
  expect(alsoListed(program({ facts: [mine] }))).toBeNull();
  expect(alsoListed(program({ name: "Rochester General Hospital" }))).toBeNull();
  expect(alsoListed(program({ name: "Lakeshore University" }))).toBeNull();
});
