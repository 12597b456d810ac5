/** A text without case, accents and marks: "Harlow–St. Anne" is "harlow st anne". */
export function plainWords(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether every word of a search begins or stands within a word of the texts, however it is written. */
export function holds(texts: string[], search: string): boolean {
  const text = plainWords(texts.join(" "));
  return plainWords(search)
    .split(" ")
    .every((word) => text.includes(word));
}
