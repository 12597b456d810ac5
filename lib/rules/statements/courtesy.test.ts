import { expect, it } from "vitest";
import { statementsIn } from "./statements.fixture";

it.each(["It was a pleasure to meet you.", "Thank you for visiting our program.", "You gave a great interview."])(
  "%j says it",
  (text) => {
    expect(statementsIn(text)).toContain("courtesy");
  },
);

it.each(["We will rank you highly.", "Please send your transcript.", "The tour begins at nine."])(
  "%j does not",
  (text) => {
    expect(statementsIn(text)).not.toContain("courtesy");
  },
);
