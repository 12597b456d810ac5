import { kindPlaces } from "@/lib/classify/features";
import { type KindsModel, shares } from "@/lib/classify/kinds-model";
import type { MessageKind } from "@/lib/season/schema";
import { RECEIVED_KINDS, SENT_KINDS } from "@/lib/season/values";
import { fingerprintOf } from "@/scripts/lib/fingerprint";
import { type KindRow, readKindsCorpus } from "@/scripts/lib/kinds-corpus";
import { readLetters } from "@/scripts/lib/letters";
import { counted, packed, rounded } from "@/scripts/lib/training";

/** A reader of kinds to be trained: of one direction, with a table of `2 ** bits` places. */
export type KindsTask = { direction: "sent" | "received"; kinds: readonly MessageKind[]; bits: number };

export const KINDS_TASKS: readonly KindsTask[] = [
  { direction: "sent", kinds: SENT_KINDS, bits: 12 },
  { direction: "received", kinds: RECEIVED_KINDS, bits: 12 },
];

const EPOCHS = 10;
const RATE = 0.3;
const BIAS_RATE = 0.1;
const STEADY = 1e-3;
const PENALTY = 5e-4;
/** Parts into which the messages are cut to fit the slope on what was not trained on, and how many neighbors stay together in one. */
const FOLDS = 5;
const BLOCK = 10;
/** A place that fewer messages than this fill is not learned. */
const FEWEST = 2;
/** The largest weight in steps of four bits. */
const MOST_STEPS = 7;

/** Mail is more varied than a corpus: probabilities are drawn in by this, so that what is said to be sure is. */
const CAUTION = 0.8;

type Encoded = { places: number[]; kind: number };
type Weights = { table: Float64Array; bias: number[] };

const encode = ({ kinds, bits }: KindsTask, row: KindRow): Encoded => ({
  places: kindPlaces(row, bits),
  kind: kinds.findIndex((kind) => kind === row.kind),
});

/** Without the places that fewer messages than that fill, of which nothing is learned. */
function shared(messages: readonly Encoded[], { bits }: KindsTask): Encoded[] {
  const filled = new Uint16Array(2 ** bits);
  for (const { places } of messages) for (const place of places) filled[place] = (filled[place] ?? 0) + 1;
  return messages.map(({ places, kind }) => ({ places: places.filter((at) => (filled[at] ?? 0) >= FEWEST), kind }));
}

function scoresOf({ table, bias }: Weights, places: readonly number[]): number[] {
  const share = 1 / Math.sqrt(places.length || 1);
  return bias.map((own, k) => {
    let sum = 0;
    for (const place of places) sum += table[place * bias.length + k] ?? 0;
    return own + sum * share;
  });
}

/** Multinomial logistic regression with a square penalty, by steps that shrink for a weight as it is moved (AdaGrad). */
function learn(messages: readonly Encoded[], { kinds, bits }: KindsTask): Weights {
  const table = new Float64Array(2 ** bits * kinds.length);
  const moved = new Float64Array(table.length);
  const weights: Weights = { table, bias: kinds.map(() => 0) };
  const movedBias = kinds.map(() => 0);
  const random = counted();
  const order = [...messages];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = random(i + 1);
      const [one, other] = [order[i], order[j]];
      if (one && other) [order[i], order[j]] = [other, one];
    }
    for (const { places, kind } of order) {
      const share = 1 / Math.sqrt(places.length || 1);
      shares(scoresOf(weights, places)).forEach((likely, k) => {
        const miss = likely - (k === kind ? 1 : 0);
        movedBias[k] = (movedBias[k] ?? 0) + miss * miss;
        weights.bias[k] = (weights.bias[k] ?? 0) - (BIAS_RATE * miss) / (STEADY + Math.sqrt(movedBias[k] ?? 0));
        for (const place of places) {
          const at = place * kinds.length + k;
          const slope = miss * share + PENALTY * (table[at] ?? 0);
          moved[at] = (moved[at] ?? 0) + slope * slope;
          table[at] = (table[at] ?? 0) - (RATE * slope) / (STEADY + Math.sqrt(moved[at] ?? 0));
        }
      });
    }
  }
  return weights;
}

/** Weights less the mean of each place, which no share of a kind depends on: smaller ones lose less when they are cut to steps. */
function centered({ table, bias }: Weights): Weights {
  const means = new Float64Array(table.length / bias.length);
  table.forEach((weight, at) => {
    const place = Math.floor(at / bias.length);
    means[place] = (means[place] ?? 0) + weight / bias.length;
  });
  return { table: table.map((weight, at) => weight - (means[Math.floor(at / bias.length)] ?? 0)), bias };
}

/** The slope that makes of scores the likeliest probabilities: tried in steps, which one number needs no more than. */
function slopeOf(scored: readonly { scores: number[]; kind: number }[]): number {
  const costOf = (slope: number) =>
    scored.reduce(
      (sum, { scores, kind }) => sum - Math.log(shares(scores.map((score) => slope * score))[kind] ?? 1),
      0,
    );
  let best = 1;
  for (let slope = 0.5; slope <= 5; slope += 0.05) if (costOf(slope) < costOf(best)) best = slope;
  return best;
}

/** What a reader of kinds is trained from, as one short text. */
export const kindsFingerprint = (task: KindsTask): string =>
  fingerprintOf(
    [task, rowsOf(task).map((row) => encode(task, row))],
    ["./training.ts", "./kinds-training.ts", "../../lib/classify/kinds-model.ts"],
  );

/** Whole honest letters with their kinds. */
const letters = (): KindRow[] =>
  readLetters().map(({ kind, body }) => ({ direction: "sent", kind, subject: "", body }));

/** The messages that a reader of kinds learns from. */
export const rowsOf = ({ direction }: KindsTask): KindRow[] =>
  [...readKindsCorpus("develop"), ...letters()].filter((row) => row.direction === direction);

/** Trains a reader of kinds. The same messages give the same model, byte for byte. */
export function trainKinds(task: KindsTask): KindsModel {
  const messages = shared(
    rowsOf(task).map((row) => encode(task, row)),
    task,
  );
  const foldOf = (i: number) => Math.floor(i / BLOCK) % FOLDS;
  const heldOut = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learn(
      messages.filter((_, i) => foldOf(i) !== fold),
      task,
    );
    return messages
      .filter((_, i) => foldOf(i) === fold)
      .map(({ places, kind }) => ({ scores: scoresOf(weights, places), kind }));
  }).flat();
  const { table, bias } = centered(learn(messages, task));
  const largest = table.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = largest / MOST_STEPS;
  const steps = Array.from(table, (weight) => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / step))));
  return {
    from: kindsFingerprint(task),
    kinds: [...task.kinds],
    bits: task.bits,
    step: rounded(step),
    bias: bias.map(rounded),
    slope: rounded(CAUTION * slopeOf(heldOut)),
    weights: Buffer.from(packed(steps, 4)).toString("base64"),
  };
}
