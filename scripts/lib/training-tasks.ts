import { NUMBER_ONE_CLASSES } from "@/lib/rules/wording/number-one/classes";
import { numberOneUnits } from "@/lib/rules/wording/number-one/learned";
import { readCorpus } from "@/scripts/lib/corpus";
import type { Task } from "@/scripts/lib/training";

/** Every learned reader. A new one is an entry here, and a module that hands its model to `readerOf`. */
export const TASKS: readonly Task[] = [
  {
    id: "commits-number-one",
    classes: NUMBER_ONE_CLASSES,
    bits: 15,
    examples: () =>
      readCorpus("commits-number-one", "develop").map(({ text, fires }) => ({
        units: numberOneUnits(text).map(({ words }) => words),
        fires,
      })),
  },
];
