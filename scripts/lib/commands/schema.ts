import { z } from "zod";
import { seasonSchema } from "@/lib/season/schema";
import { Unusable } from "@/scripts/lib/season-input";
import { type Command, done, parsedFor, printed } from "./command";

/** The JSON Schema of a season file. */
export const schema: Command = {
  usage: ["schema"],
  options: {},
  run: (args) => {
    const { positionals } = parsedFor("schema", args, {});
    if (positionals.length > 1) throw new Unusable("schema: takes no file");
    return done(printed(z.toJSONSchema(seasonSchema, { io: "input" })));
  },
};
