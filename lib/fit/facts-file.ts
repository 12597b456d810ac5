import { z } from "zod";
import { factSchema } from "@/lib/season/schema";

/** What a file of facts holds: for each program, by its name, what is known of it. */
export const factsFileSchema = z.record(z.string(), z.array(factSchema));
