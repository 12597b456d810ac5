/** The weights of a learned reader as they are kept: written by `npm run train`, read by `readerOf`. */
export type Model = {
  /** The fingerprint of the texts and the code that it was trained from: one that no longer fits wants `npm run train`. */
  from: string;
  /** The table has `2 ** bits` weights. */
  bits: number;
  /** What one step of a weight is worth. */
  step: number;
  bias: number;
  /** From the sum of weights to a probability, fitted on sentences that the weights had not seen (Platt). */
  slope: number;
  offset: number;
  /** The bits of a weight; 8 where this is left out. */
  depth?: number;
  /** Signed steps in base64: a byte a weight, or in four bits two weights a byte, the earlier in its low half. */
  weights: string;
};
