import { expect, test } from "vitest";
import type { IcsInvitation } from "@/lib/calendar/read-ics";
import { season } from "@/lib/season/builder";
import { guessable, guessProgram } from "./guess-program";

const built = season()
  .program("p1", { name: "Lakeshore University", institution: "Lakeshore University Hospital", aliases: ["LUH"] })
  .program("p2", { name: "Wasatch University" })
  .program("p3", { name: "University of Erie IR Residency" })
  .contact("c1", "p2", { email: "IR@wasatch.example.org" })
  .build();
const programs = built.programs.map((program) => guessable(program, built.contacts));

function guess(fields: Partial<IcsInvitation>) {
  const plain: IcsInvitation = {
    ...{ uid: "", title: "", organizer: "", location: "", description: "" },
    ...{ when: null, zone: null, cancelled: false, remarks: [] },
  };
  return guessProgram({ ...plain, ...fields }, programs);
}

test("by the address of somebody known, whatever the words say", () => {
  expect(guess({ organizer: "Office, ir@wasatch.example.org", title: "Lakeshore University" })).toBe("p2");
});

test("by a name or a short name in the words, else by what is its own in the name", () => {
  expect(guess({ title: "Interview at LUH" })).toBe("p1");
  expect(guess({ description: "the Lakeshore interventional radiology team" })).toBe("p1");
  expect(guess({ title: "Erie: interview day" })).toBe("p3");
});

test("nobody, where nothing fits or two fit alike", () => {
  expect(guess({ title: "University interview" })).toBeNull();
  expect(guess({ title: "Dentist" })).toBeNull();
  expect(guess({ title: "Wasatch or Erie" })).toBeNull();
});
