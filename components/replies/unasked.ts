/** Why an answer to a message is not offered first; null where it is. `asks`: it puts a question after all. */
export function unaskedFor({ wished, refused, asks }: Record<"wished" | "refused" | "asks", boolean>): string | null {
  if (wished) return asks ? "They ask for no messages, but this one asks you something." : "They don’t want an answer.";
  return refused && !asks ? "A rejection needs no answer." : null;
}
