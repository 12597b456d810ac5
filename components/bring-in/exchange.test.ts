import { expect, test } from "vitest";
import { lastAnswer, lastFar } from "./exchange";

const far = (rows: number) => `${JSON.stringify({ far: { share: 0.5, rows } })}\n`;

test.each([
  ["nothing yet", "", null],
  ["half a line", '{"far":{"sha', null],
  ["a line", far(1), { share: 0.5, rows: 1 }],
  ["lines, the last of them whole", `${far(1)}${far(2)}`, { share: 0.5, rows: 2 }],
  ["lines, the last of them half", `${far(1)}${far(2)}{"far":{"share"`, { share: 0.5, rows: 2 }],
  ["the answer", `${far(1)}{"status":200}\n{"far":`, null],
])("how far it is: %s", (_, text, now) => expect(lastFar(text)).toEqual(now));

test.each([
  [
    "with lines before it",
    `${far(1)}{"status":422}\n{"problem":"No."}\n`,
    { status: 422, text: '{"problem":"No."}\n' },
  ],
  ["that was cut off", `${far(1)}{"status":200`, null],
  ["that never came", far(1), null],
])("the answer %s", (_, text, answer) => expect(lastAnswer(text)).toEqual(answer));
