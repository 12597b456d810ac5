import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import type { Program, Season } from "@/lib/season/schema";
import { keptClosed, policyEffects } from "./policy-effects";

const now = Date.parse("2026-11-22T12:00:00-05:00");

/** Two people to be thanked at one program, and one at another. */
function interviewed(contactPolicy: Program["contactPolicy"], answers: Season["answers"] = []): Season {
  const made = season()
    .program("p1", { contactPolicy })
    .contact("c1", "p1", { name: "Amara Osei" })
    .contact("c2", "p1", { name: "Owen Tak" })
    .interview("p1", "2026-11-20T16:00:00-05:00", {
      id: "i1",
      participants: [
        { contactId: "c1", thankYou: "expected" },
        { contactId: "c2", thankYou: "expected" },
      ],
    })
    .program("p2", { contactPolicy: "open" })
    .contact("c3", "p2", { name: "Hana Sato" })
    .interview("p2", "2026-11-20T16:00:00-05:00", { participants: [{ contactId: "c3", thankYou: "expected" }] })
    .build();
  return { ...made, answers };
}
function effects(made: Season) {
  const [program] = made.programs;
  if (!program) throw new Error("no program");
  return { each: policyEffects(made, program, now), closed: keptClosed(made, program, now) };
}

test("what a policy keeps closed opens again with another, and only at this program", () => {
  expect(effects(interviewed("no-contact"))).toEqual({
    each: { open: "2 thank-yous open again.", "no-post-interview": "", "no-contact": "" },
    closed: "2 thank-yous here stay closed.",
  });
});

test("what is open closes with a stricter one", () => {
  expect(effects(interviewed("open"))).toEqual({
    each: { open: "", "no-post-interview": "2 thank-yous close.", "no-contact": "2 thank-yous close." },
    closed: "",
  });
});

test("what was dismissed doesn't open again", () => {
  const dismissed = {
    finding: "thank-you:i1:c1",
    answer: "dismissed" as const,
    until: null,
    at: "2026-11-21T12:00:00-05:00",
  };
  expect(effects(interviewed("no-contact", [dismissed])).each.open).toBe("1 thank-you opens again.");
});

test("the season stays as it was", () => {
  const made = interviewed("no-contact");
  const before = structuredClone(made);
  effects(made);
  expect(made).toEqual(before);
});
