import { expect, test } from "vitest";
import { season } from "./builder";
import { signalCounts } from "./signals";

test("signals are counted by institution, against what the season has of each tier", () => {
  const made = season({ limits: { perProgram: 3, goldSignals: 6, silverSignals: null } })
    .program("p1", { institution: "Duke University Hospital", signal: "gold" })
    .program("p2", { institution: "duke university hospital", signal: "gold", track: "diagnostic" })
    .program("p3", { signal: "gold", archived: true })
    .program("p4", { signal: "gold" })
    .program("p5", { signal: "silver" })
    .program("p6", { signal: "signaled" })
    .program("p7")
    .build();
  expect(signalCounts(made)).toEqual([
    { tier: "gold", used: 3, limit: 6 },
    { tier: "silver", used: 1, limit: null },
  ]);
});
