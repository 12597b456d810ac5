import { expect, it } from "vitest";
import { preflight } from "@/lib/rules";
import { CORPUS_NOW, corpusSeason } from "@/lib/rules/corpus/season";
import { instantMs } from "@/lib/season/time";
import { readLetters } from "@/scripts/lib/letters";

const letters = readLetters();

/** Honest whole letters that are stopped or warned of, as a share. */
const MOST_WARNED = 0.05;

it("leaves good, honest letters alone: a checker that cries wolf is not read", () => {
  const warned = letters.flatMap(({ kind, recipients, body, news }) => {
    const { findings } = preflight(
      corpusSeason(),
      {
        programId: "p1",
        kind,
        channel: "email",
        subject: "",
        body,
        recipients,
        interviewId: null,
        rotationId: null,
        inReplyTo: null,
        news: news ?? null,
        readings: [],
        acknowledged: [],
      },
      instantMs(CORPUS_NOW),
    );
    const loud = findings.filter(({ level }) => level !== "notice").map(({ rule }) => rule);
    return loud.length > 0 ? [`${loud.join(", ")}: ${body.replace(/\s+/g, " ")}`] : [];
  });
  expect(letters.length).toBeGreaterThanOrEqual(70);
  expect(warned.length / letters.length, warned.join("\n")).toBeLessThanOrEqual(MOST_WARNED);
});
