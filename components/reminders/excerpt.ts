/** The first words of a text on one line, at most `most` characters, cut between words with an ellipsis. */
export function excerpt(text: string, most: number): string {
  // A pasted thread can be long; what a line shows is near its beginning.
  const flat = text
    .slice(0, most * 20)
    .replace(/\s+/g, " ")
    .trim();
  const characters = [...flat];
  if (characters.length <= most) return flat;
  const cut = characters.slice(0, most).join("");
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,.;:–-]+$/u, "")}…`;
}
