import { expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import { notesFor } from "./notes";

const made = season()
  .program("p1", { name: "Tidewater Health", notes: "Two positions." })
  .contact("c1", "p1", { name: "Marcus Bright", title: "Dr.", notes: "- Likes sailing\n\n* Knows Dr. Tak" })
  .program("p2", { notes: "Elsewhere." })
  .interview("p1", "2027-01-26T02:00:00Z", { notes: "Asked about the clinic.\nHybrid room in May." })
  .interview("p1", "2027-02-10T19:00:00Z", { notes: "The second look." })
  .build();
const written = {
  kind: "thank-you" as const,
  channel: "email" as const,
  subject: "",
  body: "",
  recipients: ["c1"],
  interviewId: "i1",
  rotationId: null,
  inReplyTo: null,
  news: null,
  readings: [],
};

it("gives the notes of the letter's own interview, its people and its program, line by line", () => {
  expect(notesFor(made, "p1", written).map(({ title, lines }) => [title, lines])).toEqual([
    ["From your notes, Jan 25", ["Asked about the clinic.", "Hybrid room in May."]],
    ["About Dr. Marcus Bright", ["Likes sailing", "Knows Dr. Tak"]],
    ["About the program", ["Two positions."]],
  ]);
});

it("gives those of every interview where the letter is about none, and nothing where nothing was noted", () => {
  expect(notesFor(made, "p1", { ...written, interviewId: null }).map(({ title }) => title)).toContain(
    "From your notes, Feb 10",
  );
  expect(notesFor(season().program("p1").build(), "p1", written)).toEqual([]);
});

it("gives the cases and the feedback of a rotation there, by day", () => {
  const rotated = season()
    .program("p1")
    .rotation("p1", "2026-07-06", "2026-07-31")
    .rotation(null, "2026-08-03", "2026-08-28", { institution: "Elsewhere" })
    .rotationNote("r1", "case", "2026-07-20", "The port clinic.")
    .rotationNote("r1", "case", "2026-07-10", "A TIPS at midnight.")
    .rotationNote("r1", "feedback", "2026-07-17", "Say the plan out loud.", { who: "Dr. Osei" })
    .rotationNote("r2", "case", "2026-08-10", "Nothing of theirs.")
    .build();
  const thanks = { ...written, kind: "rotation-thanks" as const, interviewId: null, rotationId: "r1" };
  expect(notesFor(rotated, "p1", thanks).map(({ title, lines }) => [title, lines])).toEqual([
    ["Cases from the rotation", ["A TIPS at midnight.", "The port clinic."]],
    ["Feedback on the rotation", ["Say the plan out loud."]],
  ]);
});
