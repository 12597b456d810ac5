/** The words of a list that is typed with spaces or line ends between them. */
export function wordSet(words: string): Set<string> {
  return new Set(words.trim().split(/\s+/));
}
