import { readFileSync } from "node:fs";
import { z } from "zod";
import { preflight } from "@/lib/rules";
import { CORPUS_NOW, corpusSeason } from "@/lib/rules/corpus/season";
import { instantMs } from "@/lib/season/time";
import { NEWS, SENT_KINDS } from "@/lib/season/values";

const lettersSchema = z.array(
  z.strictObject({
    kind: z.enum(SENT_KINDS),
    recipients: z.array(z.string()),
    body: z.string(),
    news: z.enum(NEWS).optional(),
  }),
);

/** Whole letters that are good and honest, which no check should warn of. */
export const readLetters = () =>
  lettersSchema.parse(
    JSON.parse(readFileSync(new URL("../../lib/rules/corpus/good-letters.json", import.meta.url), "utf8")),
  );

/** Those of the good letters that are stopped or warned of, each in a line with the rules that do. */
export const warnedLetters = (): string[] =>
  readLetters().flatMap(({ kind, recipients, body, news }) => {
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
