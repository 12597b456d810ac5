/** A text longer than this many characters or lines is folded. */
export const FOLD_CHARACTERS = 320;
export const FOLD_LINES = 4;

/** The beginning of a long text without its empty lines, ending at a word and in an ellipsis; null for a text that is short enough to stand whole. */
export function excerpt(text: string): string | null {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length <= FOLD_LINES && text.length <= FOLD_CHARACTERS) return null;
  const few = lines.slice(0, FOLD_LINES).join("\n");
  const cut = few.slice(0, FOLD_CHARACTERS);
  const word = few.length > FOLD_CHARACTERS ? cut.replace(/\s+\S*$/u, "") : cut;
  return `${word.replace(/[\s.,;:–-]+$/u, "")}…`;
}
