import type { Outcome } from "@/components/decode/readings";

/** Why answering a message isn't offered first; null where it is. `asks`: the message asks a question. */
export function unaskedFor({
  wished,
  outcome,
  asks,
}: {
  wished: boolean;
  outcome: Outcome | null;
  asks: boolean;
}): string | null {
  if (wished) return asks ? "They ask for no messages, but this one asks you something." : "They don’t want an answer.";
  return outcome === "rejected" && !asks ? "A rejection needs no answer." : null;
}
