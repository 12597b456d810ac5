import { expect, test } from "vitest";
import { signalLimitWords } from "./signal-limits";

test.each([
  [6, 6, null, "The limits are those of 2024.", "Check this year’s"],
  // Another number is nobody's of 2024.
  [5, 6, null, "The limits are your figures, no date.", "Check this year’s"],
  [6, 12, null, "The limits are your figures, no date.", "Check this year’s"],
  [null, 6, null, "No limit is set for gold; the other is that of 2024.", "Check this year’s"],
  [12, null, null, "No limit is set for silver; the other is your figure, no date.", "Check this year’s"],
  [null, null, null, "No limit is set, so what you send isn’t checked against one.", "Set this year’s"],
  // Checked, they may be the same as those of 2024.
  [6, 6, "2026-11-20", "Limits checked by you Fri, Nov 20, 2026.", "Change"],
  [5, 15, "2026-11-20", "Limits checked by you Fri, Nov 20, 2026.", "Change"],
])("gold %j, silver %j, checked %j: %s", (goldSignals, silverSignals, signalsCheckedOn, says, todo) => {
  expect(signalLimitWords({ goldSignals, silverSignals, signalsCheckedOn })).toEqual({ says, todo });
});
