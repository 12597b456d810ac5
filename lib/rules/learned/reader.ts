import { type Classes, featuresOf } from "@/lib/rules/learned/features";
import type { Model } from "@/lib/rules/learned/model";

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

function bytesOf(base64: string): Int8Array {
  const binary = atob(base64);
  const bytes = new Int8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/**
 * A learned reader: takes a sentence's masked words (`masked`) and gives how likely it is, 0 to 1, that the sentence says what the
 * model was trained on. The weights are unpacked at the first sentence.
 */
export function readerOf(model: Model, classes: Classes): (words: readonly string[]) => number {
  let weights: Int8Array | undefined;
  return (words) => {
    weights ??= bytesOf(model.weights);
    const places = featuresOf(words, classes, model.bits);
    let sum = 0;
    for (const place of places) sum += weights[place] ?? 0;
    const score = model.bias + (sum * model.step) / Math.sqrt(places.length);
    return sigmoid(model.slope * score + model.offset);
  };
}
