import { type Classes, featuresOf } from "@/lib/rules/learned/features";
import type { Model } from "@/lib/rules/learned/model";
import { fingerprintOf } from "@/scripts/lib/fingerprint";

/** A labeled text as a reader takes it: its units, each as masked words. One of a text that fires says what is looked for. */
export type Example = { units: readonly (readonly string[])[]; fires: boolean };

/** A reader to be trained: `npm run train` writes its model to `lib/rules/learned/models/<id>.json`. */
export type Task = {
  id: string;
  classes: Classes;
  /** The parts that classes play, where the reader is told them. */
  roles?: Classes;
  bits: number;
  /** The bits of a weight: 8, or 4 for a model that must be small. */
  depth: 8 | 4;
  examples: () => Example[];
};

/** Parts into which the texts are cut to calibrate on what was not trained on, and how many neighbors stay together in one. */
const FOLDS = 4;
const BLOCK = 10;
const EPOCHS = 12;
/** Times that the unit which speaks in a text of several is chosen anew. */
const ROUNDS = 2;
const RATE = 0.5;
const BIAS_RATE = 0.1;
const STEADY = 1e-3;
/** The strength of the square penalty on weights, shared by all examples. */
const PENALTY = 1;
/** A feature of fewer texts than this is not learned. */
const FEWEST = 2;
/** The largest weight in steps, by its bits. */
const MOST_STEPS = { 8: 127, 4: 7 };
/** In four bits, the share of the largest weight that is kept: the steps of all others are finer for it. */
const KEPT_OF_LARGEST = 0.7;

type Encoded = { units: number[][]; fires: boolean };
type Weights = { table: Float64Array; bias: number };

/** What was seen of words, by the words: readers that share classes and a size of table share texts too. */
const seenBefore = new WeakMap<Classes, Map<number, WeakMap<readonly string[], number[]>>>();

function placesOf(words: readonly string[], { classes, bits, roles }: Task): number[] {
  const bySize = seenBefore.get(classes) ?? new Map<number, WeakMap<readonly string[], number[]>>();
  seenBefore.set(classes, bySize);
  const byWords = bySize.get(bits) ?? new WeakMap<readonly string[], number[]>();
  bySize.set(bits, byWords);
  const places = byWords.get(words) ?? featuresOf(words, classes, bits, roles);
  byWords.set(words, places);
  return places;
}

const encode = (task: Task, { units, fires }: Example): Encoded => ({
  units: units.map((words) => placesOf(words, task)),
  fires,
});

function scoreOf({ table, bias }: Weights, places: readonly number[]): number {
  let sum = 0;
  for (const place of places) sum += table[place] ?? 0;
  return bias + sum / Math.sqrt(places.length || 1);
}

/** No unit of a text without any says anything. */
const NOTHING = -20;
const textScore = (weights: Weights, { units }: Encoded) =>
  units.reduce((most, places) => Math.max(most, scoreOf(weights, places)), NOTHING);

/** Numbers from 0 up to `below`, the same at every run. */
export function counted(): (below: number) => number {
  let state = 12345;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

type Chosen = { places: number[]; fires: boolean; weight: number };

/** Every unit of a text that does not fire, and of one that does the unit that speaks for it most. */
function chosenUnits(
  encoded: readonly Encoded[],
  weights: Weights | null,
  known: (place: number) => boolean,
): Chosen[] {
  return encoded.flatMap(({ units, fires }): Chosen[] => {
    const kept = units.map((places) => places.filter(known));
    if (!fires) return kept.map((places) => ({ places, fires, weight: 1 / Math.sqrt(units.length) }));
    if (weights === null && kept.length > 1) return [];
    let best = kept[0];
    for (const places of kept) if (best && weights && scoreOf(weights, places) > scoreOf(weights, best)) best = places;
    return best ? [{ places: best, fires, weight: 1 }] : [];
  });
}

/** Logistic regression with a square penalty, by steps that shrink for a feature as it is seen (AdaGrad). */
function regress(chosen: readonly Chosen[], bits: number): Weights {
  const table = new Float64Array(2 ** bits);
  const seen = new Float64Array(2 ** bits);
  const weights: Weights = { table, bias: 0 };
  let seenBias = 0;
  const random = counted();
  const order = chosen.map((_, i) => i);
  const penalty = PENALTY / chosen.length;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = random(i + 1);
      const moved = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = moved;
    }
    for (const i of order) {
      const example = chosen[i];
      if (!example) continue;
      const { places, fires, weight } = example;
      const share = 1 / Math.sqrt(places.length || 1);
      const miss = (sigmoid(scoreOf(weights, places)) - (fires ? 1 : 0)) * weight;
      for (const place of places) {
        const slope = miss * share + penalty * (table[place] ?? 0);
        seen[place] = (seen[place] ?? 0) + slope * slope;
        table[place] = (table[place] ?? 0) - (RATE * slope) / (STEADY + Math.sqrt(seen[place] ?? 0));
      }
      seenBias += miss * miss;
      weights.bias -= (BIAS_RATE * miss) / (STEADY + Math.sqrt(seenBias));
    }
  }
  return weights;
}

function learn(encoded: readonly Encoded[], bits: number): Weights {
  const texts = new Uint16Array(2 ** bits);
  for (const { units } of encoded) for (const place of new Set(units.flat())) texts[place] = (texts[place] ?? 0) + 1;
  const known = (place: number) => (texts[place] ?? 0) >= FEWEST;
  let weights: Weights | null = null;
  for (let round = 0; round < ROUNDS; round++) weights = regress(chosenUnits(encoded, weights, known), bits);
  return weights ?? { table: new Float64Array(2 ** bits), bias: 0 };
}

/** The score of each text by weights that were learned without it and its neighbors. */
function heldOut(encoded: readonly Encoded[], bits: number): number[] {
  const foldOf = (i: number) => Math.floor(i / BLOCK) % FOLDS;
  const scores = new Array<number>(encoded.length).fill(NOTHING);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(
      encoded.filter((_, i) => foldOf(i) !== fold),
      bits,
    );
    encoded.forEach((text, i) => {
      if (foldOf(i) === fold) scores[i] = textScore(weights, text);
    });
  }
  return scores;
}

/** The slope and offset that make of scores probabilities (Platt): plain descent, which two numbers need no more than. */
function calibrated(scores: readonly number[], fires: readonly boolean[]): { slope: number; offset: number } {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 2_000; step++) {
    let bySlope = 0;
    let byOffset = 0;
    scores.forEach((score, i) => {
      const miss = sigmoid(slope * score + offset) - (fires[i] ? 1 : 0);
      bySlope += miss * score;
      byOffset += miss;
    });
    slope -= (0.5 * bySlope) / scores.length;
    offset -= (0.5 * byOffset) / scores.length;
  }
  return { slope, offset };
}

/** Six digits, which a weight has no use for more of. */
export const rounded = (x: number) => Number(x.toPrecision(6));

/** Weights in steps as bytes: one each, or two in a byte, the earlier in its low half. */
export function packed(steps: readonly number[], depth: 8 | 4): Uint8Array {
  if (depth === 8) return Uint8Array.from(steps, (step) => step & 0xff);
  return Uint8Array.from({ length: steps.length / 2 }, (_, i) => {
    const low = steps[2 * i] ?? 0;
    const high = steps[2 * i + 1] ?? 0;
    return (low & 0xf) | ((high & 0xf) << 4);
  });
}

/** What makes weights of texts. What makes texts of a corpus shows in the texts themselves. */
const CODE = ["./training.ts", "../../lib/rules/learned/features.ts"];
/** What a model is trained from, as one short text: the same for the same labeled texts, classes, and code. */
export function fingerprint({ id, classes, roles, bits, depth, examples }: Task): string {
  return fingerprintOf([id, [...classes], [...(roles ?? [])], bits, depth, examples()], CODE);
}

export type Trained = {
  model: Model;
  /** How likely each text is to fire by weights that had not seen it: what thresholds are tuned on. */
  heldOut: number[];
};

/** Trains a reader. The same examples give the same model, byte for byte. */
export function train(task: Task): Trained {
  const encoded = task.examples().map((example) => encode(task, example));
  const scores = heldOut(encoded, task.bits);
  const said = encoded.map((_, i) => i).filter((i) => (encoded[i]?.units.length ?? 0) > 0);
  const { slope, offset } = calibrated(
    said.map((i) => scores[i] ?? NOTHING),
    said.map((i) => encoded[i]?.fires ?? false),
  );
  const { table, bias } = learn(encoded, task.bits);
  const largest = table.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const most = MOST_STEPS[task.depth];
  const step = (largest * (task.depth === 4 ? KEPT_OF_LARGEST : 1)) / most;
  const steps = Array.from(table, (weight) => Math.max(-most, Math.min(most, Math.round(weight / step))));
  const model: Model = {
    from: fingerprint(task),
    bits: task.bits,
    step: rounded(step),
    bias: rounded(bias),
    slope: rounded(slope),
    offset: rounded(offset),
    ...(task.depth === 4 && { depth: 4 }),
    weights: Buffer.from(packed(steps, task.depth)).toString("base64"),
  };
  return { model, heldOut: scores.map((score) => sigmoid(slope * score + offset)) };
}
