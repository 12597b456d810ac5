import { readFileSync } from "node:fs";
import { z } from "zod";
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
