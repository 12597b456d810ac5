import { z } from "zod";
import { factSchema } from "@/lib/season/schema";

/** The schema of a file of facts: for each program, by its name, what is known of it. */
export const factsFileSchema = () => z.record(z.string(), z.array(factSchema));
