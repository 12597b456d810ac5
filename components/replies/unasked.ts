/** Why an answer to a message is not offered first; null where it is. `asks`: it puts a question after all. */
export function unaskedFor({ wished, refused, asks }: Record<"wished" | "refused" | "asks", boolean>): string | null {
  if (wished) return asks ? "They ask for no messages, yet this one asks you something." : "No answer is wanted.";
  return refused && !asks ? "A refusal asks for no answer." : null;
}
