import { expect, it } from "vitest";
import { statementsIn } from "./statements.fixture";

it.each(["We will rank you highly.", "You will be near the top of our list.", "We plan to rank you very high."])(
  "%j says it",
  (text) => {
    expect(statementsIn(text)).toContain("rank-highly");
  },
);

it.each(["We rank applicants in February.", "How will you rank us?", "You should rank highly the programs you like."])(
  "%j does not",
  (text) => {
    expect(statementsIn(text)).not.toContain("rank-highly");
  },
);

it.each([
  "I can't tell you whether you will be ranked highly.",
  "I'm not allowed to say if you're near the top of our list.",
])("not told: %j", (text) => {
  expect(statementsIn(text)).not.toContain("rank-highly");
});

it.each([
  "We're glad that you hope to rank us highly.",
  "We are honored to be so high on your list.",
  "A match happens with the highest program on the list that ranked the applicant high enough.",
  "Scores alone don't put anybody at the top of our list.",
])("another's list, or anybody's: %j", (text) => {
  expect(statementsIn(text)).not.toContain("rank-highly");
});

it.each([
  "I shouldn't tell you this but you're way up there on our rank order.",
  "As program director I rank about forty people, and you will be close to the front of that list.",
])("told after all: %j", (text) => {
  expect(statementsIn(text)).toContain("rank-highly");
});

it.each([
  "If you had come in the fall, you could have been near the top of our list.",
  "Had your letter reached us sooner, we might have ranked you higher.",
  "In another year you would have been in our top ten.",
])("what might have been: %j", (text) => {
  expect(statementsIn(text)).not.toContain("rank-highly");
});

it.each(["You ended up near the top when the list was made."])("what came of it: %j", (text) => {
  expect(statementsIn(text)).toContain("rank-highly");
});
