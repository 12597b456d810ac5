/** The weights of the learned reader of kinds for one direction: written by `npm run train`, read by `kindsReaderOf`. */
export type KindsModel = {
  /** The fingerprint of the texts and the code that it was trained from: one that no longer fits wants `npm run train`. */
  from: string;
  /** The kinds, in the order of their weights. */
  kinds: string[];
  /** The table has `2 ** bits` places, and in each a weight for every kind. */
  bits: number;
  /** What one step of a weight is worth. */
  step: number;
  /** What speaks for each kind before anything is read. */
  bias: number[];
  /** From sums of weights to probabilities, fitted on messages that the weights had not seen. */
  slope: number;
  /** Signed steps of four bits in base64, two a byte, the earlier in its low half. */
  weights: string;
};

/** Probabilities from what speaks for each of some kinds. */
export function shares(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((total, each) => total + each, 0);
  return raised.map((each) => each / sum);
}

function stepsOf(weights: string): Int8Array {
  const binary = atob(weights);
  const steps = new Int8Array(binary.length * 2);
  for (let i = 0; i < binary.length; i++) {
    const byte = binary.charCodeAt(i);
    steps[2 * i] = (byte << 28) >> 28;
    steps[2 * i + 1] = (byte << 24) >> 28;
  }
  return steps;
}

/** A reader of kinds: takes the places that a message fills and gives how likely each kind is. Weights are unpacked at the first message. */
export function kindsReaderOf({ kinds, step, bias, slope, weights }: KindsModel) {
  let steps: Int8Array | undefined;
  return (places: readonly number[]): number[] => {
    steps ??= stepsOf(weights);
    const scores = kinds.map((_, k) => {
      let sum = 0;
      for (const place of places) sum += steps?.[place * kinds.length + k] ?? 0;
      return slope * ((bias[k] ?? 0) + (sum * step) / Math.sqrt(places.length || 1));
    });
    return shares(scores);
  };
}
