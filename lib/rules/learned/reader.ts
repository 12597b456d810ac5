import { type Classes, featuresOf } from "@/lib/rules/learned/features";
import type { Model } from "@/lib/rules/learned/model";

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** The weights of a model in steps. */
function stepsOf({ weights, depth }: Model): Int8Array {
  const binary = atob(weights);
  if (depth !== 4) return Int8Array.from(binary, (byte) => byte.charCodeAt(0));
  const steps = new Int8Array(binary.length * 2);
  for (let i = 0; i < binary.length; i++) {
    const byte = binary.charCodeAt(i);
    steps[2 * i] = (byte << 28) >> 28;
    steps[2 * i + 1] = (byte << 24) >> 28;
  }
  return steps;
}

/** A probability from the places that a text fills in a model's table. The weights are unpacked at the first text. */
function weighing(model: Model): (places: readonly number[]) => number {
  let weights: Int8Array | undefined;
  return (places) => {
    weights ??= stepsOf(model);
    let sum = 0;
    for (const place of places) sum += weights[place] ?? 0;
    const score = model.bias + (sum * model.step) / Math.sqrt(places.length);
    return sigmoid(model.slope * score + model.offset);
  };
}

/**
 * A learned reader: takes a sentence's masked words (`masked`) and gives how likely it is, 0 to 1, that the sentence says what the
 * model was trained on.
 */
export function readerOf(model: Model, classes: Classes, roles?: Classes): (words: readonly string[]) => number {
  const likely = weighing(model);
  return (words) => likely(featuresOf(words, classes, model.bits, roles));
}

/** Readers with tables of one size, asked at once, by their ids: what they see of a sentence is found once for all. */
export function readersOf<Id extends string>(
  models: readonly (readonly [Id, Model])[],
  classes: Classes,
): (words: readonly string[]) => ReadonlyMap<Id, number> {
  const [first] = models;
  const bits = first?.[1].bits ?? 0;
  const readers = models.map(([id, model]) => [id, weighing(model)] as const);
  return (words) => {
    const places = featuresOf(words, classes, bits);
    return new Map(readers.map(([id, likely]) => [id, likely(places)]));
  };
}
