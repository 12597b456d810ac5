import { expect, it } from "vitest";
import { signalsIn } from "./signals.fixture";

it.each(["We will rank you highly.", "You will be near the top of our list.", "We plan to rank you very high."])(
  "%j says it",
  (text) => {
    expect(signalsIn(text)).toContain("rank-highly");
  },
);

it.each(["We rank applicants in February.", "How will you rank us?", "You should rank highly the programs you like."])(
  "%j does not",
  (text) => {
    expect(signalsIn(text)).not.toContain("rank-highly");
  },
);
