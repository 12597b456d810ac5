import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { templates } from "@/lib/templates";
import { factsFor } from "@/lib/templates/facts";

const NAME = "University of California, San Francisco (UCSF)";

test("no letter has a program’s directory name in it, but the name people call it by", () => {
  const built = season().program("p1", { name: NAME, institution: NAME }).build();
  const about = { programId: "p1", recipients: [], interviewId: null, rotationId: null, inReplyTo: null };
  const facts = factsFor(built, about, Date.parse("2027-01-10T12:00:00Z"));
  const letters = templates.map((template) => template.write(facts));
  expect(letters.filter(({ subject, body }) => `${subject} ${body}`.includes("California"))).toEqual([]);
  expect(letters.some(({ body }) => body.includes("UCSF"))).toBe(true);
});
