/** The text that was asked for last, and its words: who compares a name asks for it several times in a row. */
let last = { text: "", words: "" };

/** A text without case, accents and marks: "Harlow–St. Anne" is "harlow st anne". */
export function plainWords(text: string): string {
  if (text === last.text) return last.words;
  const words = readPlainWords(text);
  // A long text is no name, and isn't held.
  if (text.length <= LONGEST_HELD) last = { text, words };
  return words;
}

const LONGEST_HELD = 500;

function readPlainWords(text: string): string {
  // Most texts are of plain letters, which need no taking apart.
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** All of ASCII. */
const PLAIN = /^[\0-\x7f]*$/;

/** "bidmc" for Beth Israel Deaconess Medical Center: what a hospital is called in the corridor. */
export function initialsOf(name: string): string {
  return plainWords(name)
    .split(" ")
    .filter((word) => !["of", "at", "and", "the", "for", "s"].includes(word))
    .map((word) => word[0])
    .join("");
}

/** Whether every word of a search begins or stands within a word of the texts, however it is written. */
export function holds(texts: string[], search: string): boolean {
  const text = plainWords(texts.join(" "));
  return plainWords(search)
    .split(" ")
    .every((word) => text.includes(word));
}
