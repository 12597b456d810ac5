import type { Season } from "@/lib/season/schema";
import type { Letter } from "@/lib/templates";
import type { Written } from "./written";

/** The template a letter was laid out with, and how it looked then. */
export type Laid = { template: string; letter: Letter };

/** A letter as it stands, for what is done later than it was asked. `season` is null until it is here. */
export type Standing = { written: Written; laid: Laid | null; season: Season | null };
