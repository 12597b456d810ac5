import type { Program } from "@/lib/season/schema";
import { POLICY_WORDS, SIGNAL_WORDS } from "@/lib/season/words";

/** The words once a program of the directory was added: its signal, and the contact policy that a fact set. */
export function addedWords(
  name: string,
  { contactPolicy, signal = "none" }: Pick<Program, "contactPolicy"> & { signal?: Program["signal"] },
): string {
  const signaled = signal === "none" ? "" : ` ${SIGNAL_WORDS[signal]} signal.`;
  const policy =
    contactPolicy === "open"
      ? ""
      : ` Contact policy: ${POLICY_WORDS[contactPolicy].toLowerCase()}, from the directory.`;
  return `Added ${name} to your season.${signaled}${policy}`;
}
