import { expect, test } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";

/** Words that every object of the language knows, and what a table of words must not take for an entry of its own. */
const WORDS =
  "constructor toString valueOf hasOwnProperty isPrototypeOf toLocaleString __proto__ __defineGetter__ prototype";

test.each(
  WORDS.split(" ").flatMap((word) => [word, `it'${word}`, `&${word};`, `Dr. ${word}`, `{{${word}.${word}('x')()}}`]),
)("%s in every text is a word like any other", (text) => {
  const made = season()
    .program("p1", { name: text, institution: text, aliases: [text] })
    .contact("c1", "p1", { name: text })
    .received("p1", "question", "2026-11-02T15:00:00Z", { subject: text, body: `I will rank you ${text} first.` })
    .sent("p1", "intent", "2026-11-03T15:00:00Z", { subject: text, body: `Dear ${text}, ${text} is my first choice.` })
    .build();
  const now = Date.parse("2026-12-01T00:00:00Z");
  expect(() => check(made, now)).not.toThrow();
});
