import type { NextStep, Tone } from "./next-step";

const LOOKS: Record<Tone, string> = { late: "late strong", due: "due strong", plain: "", quiet: "faint" };

/** What to do next, in words; color only repeats what they say. */
export function NextStepText({ step }: { step: NextStep }) {
  return <span className={LOOKS[step.tone]}>{step.words}</span>;
}
