import { season } from "@/lib/season/builder";
import type { Fact, FactValue, Season } from "@/lib/season/schema";

/** 300 programs of one's own beside the directory's, each with what it states. */
export function manyPrograms(): Season {
  const made = season().profile({
    ...{ step1: "pass", step2ck: 246, graduationYear: 2022, ecfmg: true, usceMonths: 5 },
    letters: [{ from: "ir-attending", at: null }],
    wants: [
      { field: "esir", value: true, weight: 3, dealBreaker: false },
      { field: "region", value: "Midwest", weight: 2, dealBreaker: false },
    ],
  });
  const stated = (field: string, value: FactValue): Fact => ({
    ...{ field, value, says: null, source: "https://program.example", asOf: "2026-08-01", trust: "yours" },
  });
  for (let i = 0; i < 300; i += 1)
    made.program(`p${i}`, {
      name: `Program ${(i * 7919) % 300}`,
      state: ["OH", "CO", "NY", "TX"][i % 4] ?? "",
      stage: "considering",
      facts: [
        stated("minScore", { exam: "Step 2 CK", value: 200 + (i % 60) }),
        stated("esir", i % 3 === 0),
        stated("lettersNeeded", 3),
        stated("imgAccepted", i % 9 !== 0),
        stated("yogLimitYears", (i % 6) + 1),
      ],
    });
  return made.build();
}
