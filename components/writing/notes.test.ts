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
