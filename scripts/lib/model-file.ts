import { readFileSync } from "node:fs";
import type { Model } from "@/lib/rules/learned/model";

/** Where the model of a reader is kept. */
export const modelUrl = (id: string): URL => new URL(`../../lib/rules/learned/models/${id}.json`, import.meta.url);

/** A model as its file holds it. */
export const modelText = (model: Model): string => `${JSON.stringify(model, null, 2)}\n`;

/** The committed model of a reader, as it was written. */
export const committedModel = (id: string): string => readFileSync(modelUrl(id), "utf8");
