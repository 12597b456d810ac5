import { z } from "zod";
import { classify as classifyMessage } from "@/lib/classify/classify";
import { linesOf, readText, Unusable } from "@/scripts/lib/season-input";
import { type Command, done, parsedFor, printedLines } from "./command";

const OPTIONS = { json: { type: "boolean" }, lines: { type: "string" } } as const;

const messageSchema = z.object({
  direction: z.enum(["sent", "received"]),
  subject: z.string().default(""),
  body: z.string(),
  reply: z
    .boolean()
    .nullish()
    .transform((reply) => reply ?? false),
});

/** The kind of each message, one JSON object a line, and how sure it is. */
export const classify: Command = {
  usage: ["classify --lines MESSAGES --json"],
  options: OPTIONS,
  run: (args) => {
    const { values, positionals } = parsedFor("classify", args, OPTIONS);
    if (positionals.length > 1 || values.lines === undefined || !values.json)
      throw new Unusable("classify: expected --lines MESSAGES with --json, and no file besides");
    const kinds = linesOf(readText(values.lines)).map((text, i) => {
      const message = messageSchema.safeParse(jsonOf(text));
      if (message.success) return classifyMessage(message.data);
      throw new Unusable(`line ${i + 1}: expected a message, { direction, subject, body, reply? }, as one JSON object`);
    });
    return done(printedLines(kinds));
  },
};

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
