import { readFileSync } from "node:fs";
import { KINDS_TASKS, kindsFingerprint, rowsOf, trainKinds } from "@/scripts/lib/kinds-training";
import { fingerprint, train } from "@/scripts/lib/training";
import { TASKS } from "@/scripts/lib/training-tasks";

/** A learned reader with its model's file: what `npm run train` writes, and what it is held against. */
export type TrainedReader = {
  id: string;
  file: URL;
  /** The texts that it learns from. */
  texts: () => number;
  fingerprint: () => string;
  /** Trains it, and gives its model as its file holds it. */
  trained: () => string;
};

const written = (model: object) => `${JSON.stringify(model, null, 2)}\n`;

/** Every learned reader. */
export const TRAINED_READERS: readonly TrainedReader[] = [
  ...TASKS.map(
    (task): TrainedReader => ({
      id: task.id,
      file: new URL(`../../lib/rules/learned/models/${task.id}.json`, import.meta.url),
      texts: () => task.examples().length,
      fingerprint: () => fingerprint(task),
      trained: () => written(train(task).model),
    }),
  ),
  ...KINDS_TASKS.map(
    (task): TrainedReader => ({
      id: `kinds-${task.direction}`,
      file: new URL(`../../lib/classify/models/${task.direction}.json`, import.meta.url),
      texts: () => rowsOf(task).length,
      fingerprint: () => kindsFingerprint(task),
      trained: () => written(trainKinds(task)),
    }),
  ),
];

/** The committed model of a reader, as it was written. */
export const committed = ({ file }: TrainedReader): string => readFileSync(file, "utf8");
