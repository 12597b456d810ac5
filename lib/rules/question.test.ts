import { expect, it } from "vitest";
import { putsQuestion } from "@/lib/rules/question";

it.each([
  ["Could you send us your transcript?", true],
  ["How will you rank us?", true],
  ["Please tell us today that we are your first choice.", true],
  ["We would like to know whether you are still interested in our program.", true],
  ["How are you traveling to Chicago on Friday?", true],
  ["How are you, and could you send us your transcript?", true],
  ["Hi Jordan, how are you?", false],
  ["Hi, how are you?", false],
  ["How are you? We enjoyed your visit.", false],
  ["We enjoyed your visit and will rank you highly.", false],
  ["Thank you.\n\n> Could you tell me when you decide?", false],
  ["", false],
])("%j waits for an answer: %s", (text, expected) => {
  expect(putsQuestion(text)).toBe(expected);
});
