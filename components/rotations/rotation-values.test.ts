import { expect, test } from "vitest";
import type { Contact } from "@/lib/season/schema";
import { type Around, inputOf, typedEngagement, valuesOf } from "./rotation-values";

const person = (id: string, programId: string): Contact => ({
  id,
  programId,
  name: id,
  title: "",
  role: "faculty",
  email: null,
  notes: "",
});
const AROUND: Around = {
  programs: [{ id: "p1", name: "Lakeshore", institution: "" }],
  contacts: [person("c1", "p1"), person("c2", "p1"), person("elsewhere", "p2")],
  zone: "America/New_York",
};
const values = { ...valuesOf(undefined, "p1", AROUND.zone), startsOn: "2026-09-07", endsOn: "2026-10-02" };

test("only people of the program that is chosen are sent", () => {
  expect(inputOf({ ...values, contacts: ["elsewhere", "c2", "gone"] }, AROUND).contacts).toEqual(["c2"]);
  expect(inputOf({ ...values, programId: "", contacts: ["c2"] }, AROUND).contacts).toEqual([]);
});

test("it takes its days whole, in the season's zone", () => {
  expect(typedEngagement("", values, AROUND)).toMatchObject({
    name: "Lakeshore",
    from: Date.parse("2026-09-07T04:00:00Z"),
    to: Date.parse("2026-10-03T04:00:00Z"),
  });
});

test.each([[{ startsOn: "" }], [{ endsOn: "" }], [{ endsOn: "2026-09-06" }]])("with %j it takes no time", (days) => {
  expect(typedEngagement("", { ...values, ...days }, AROUND)).toBeNull();
});

test("a moment of feedback is typed as the season's wall time", () => {
  const rotation = { id: "r1", programId: null, institution: "Erie", kind: "away" as const, contacts: [], notes: "" };
  const stored = { ...rotation, startsOn: "2026-09-07", endsOn: "2026-10-02", feedbackAt: "2026-09-30T18:00:00Z" };
  expect(valuesOf(stored, "p1", AROUND.zone)).toMatchObject({ programId: "", feedbackAt: "2026-09-30T14:00" });
});
