import { expect, it } from "vitest";
import { statementsIn } from "./statements.fixture";

it.each([
  "How will you rank us?",
  "Are we your first choice?",
  "Where are we on your list?",
  // By the number, the tier, or the names above.
  "What number did you give us?",
  "What number are we?",
  "Which tier of your list are we in?",
  "How many programs have you put above us?",
  // By what is liked more.
  "Do you prefer anyone to us?",
  "Is there a program you like more than ours?",
  // By what could yet change.
  "What could we do to move up on your list?",
  "Has our place on your list changed since January?",
  // Told as a wish to know.
  "It would help our committee to know our position on your list.",
  "The director would like you to say where we fall in your preferences.",
])("%j says it", (text) => {
  expect(statementsIn(text)).toContain("asks-rank");
});

it.each([
  "How do you rank the sciences?",
  "Will you rank us at all?",
  "How will you travel here?",
  "What part of our program did you like best?",
  "Which number do I dial for the hotel?",
  "Are we first or second on the tour schedule?",
  "What could we do to make the visit better?",
  "What position are you applying for, categorical or advanced?",
  "You do not need to say where we are on your list.",
])("%j does not", (text) => {
  expect(statementsIn(text)).not.toContain("asks-rank");
});

it.each([
  "Which breakout room is your first choice?",
  "Is the morning or the afternoon tour your first choice?",
  "What is your first choice of shirt size?",
  "Which of these dates is highest on your list of preferences?",
  "Which of the hotels on our list would be your first choice?",
])("no program is chosen: %j", (text) => {
  expect(statementsIn(text)).not.toContain("asks-rank");
});

it.each([
  "You don't need to tell us where we stand.",
  "You may keep to yourself how high you rank us.",
  "If somebody asks you how you will rank us, please let the GME office know.",
  "Where you rank us is your own business.",
])("nothing is to be told: %j", (text) => {
  expect(statementsIn(text)).not.toContain("asks-rank");
});

it.each([
  "Are we the program you'd most like to match at?",
  "Is this the program you would choose over all the rest?",
  "Do you want to match with us more than with anybody else?",
  "After the tour, are we your first choice?",
])("by where they want most to match: %j", (text) => {
  expect(statementsIn(text)).toContain("asks-rank");
});
