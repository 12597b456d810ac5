import type { ZxcvbnFactory } from "@zxcvbn-ts/core";

/** Scores run from 0 to 4. From 3 on, 100 million guesses are not enough, which with our slow hashes takes a stolen database weeks a password. */
const SAFE = 3;

let loading: Promise<ZxcvbnFactory> | undefined;

/** The word lists are loaded when somebody first chooses a password, on the server only: a third of a second and some 70 MB. */
async function load(): Promise<ZxcvbnFactory> {
  const [core, common, english] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    import("@zxcvbn-ts/language-en"),
  ]);
  return new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
}

/** What is wrong with a password that is mostly of this kind. */
const REASONS: Record<string, string> = {
  dictionary: "That is built on a word, name, or password people guess first.",
  date: "That is built on a date, which is easy to guess.",
  regex: "That is built on a year, which is easy to guess.",
  repeat: "That repeats itself, which is easy to guess.",
  sequence: "That counts along a row, which is easy to guess.",
  spatial: "That follows neighboring keys, which is easy to guess.",
};
const HINT = "Add two or three unrelated words.";

/**
 * Why a password would be guessed too soon and what to do about it, in words for its field, or null. `own` is what somebody who knows
 * the person would try, such as their email address.
 */
export async function weakness(password: string, own: string[]): Promise<string | null> {
  loading ??= load();
  const { score, sequence } = (await loading).check(password, own);
  if (score >= SAFE) return null;
  const [main] = sequence.toSorted((one, other) => other.token.length - one.token.length);
  return `${REASONS[main?.pattern ?? ""] ?? "That is easy to guess."} ${HINT}`;
}
