/** Words as the name of a file, of letters and digits that every system takes: "thank-you-harlow-st-anne"; empty where none is left. */
export function fileName(...words: string[]): string {
  const plain = words.join(" ").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
}
