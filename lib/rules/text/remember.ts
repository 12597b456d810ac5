/** Characters of text whose readings are kept; a season of 3,000 letters is some 5 million. */
const KEPT_CHARACTERS = 20_000_000;

/**
 * The same reading of a text, remembered by the text, so that a season's letters are read once and not at every look. Bounded:
 * when the texts kept grow past the limit, the ones kept longest are let go.
 */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const readings = new Map<string, T>();
  let characters = 0;
  return (text) => {
    const known = readings.get(text);
    if (known !== undefined) return known;
    const reading = read(text);
    readings.set(text, reading);
    characters += text.length;
    for (const oldest of readings.keys()) {
      if (characters <= KEPT_CHARACTERS) break;
      readings.delete(oldest);
      characters -= oldest.length;
    }
    return reading;
  };
}
