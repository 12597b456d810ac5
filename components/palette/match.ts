import { plainWords } from "@/lib/season/search";

/** What can be chosen, by its name and by what else it is known by. */
export type Named = { name: string; also?: readonly string[] };
/** The same made ready to be compared with what is typed, once. */
export type Ready<Choice> = { choice: Choice; name: string; also: string };

/** Makes choices ready to be found. */
export function ready<Choice extends Named>(choices: readonly Choice[]): Ready<Choice>[] {
  return choices.map((choice) => ({
    choice,
    name: plainWords(choice.name),
    also: plainWords((choice.also ?? []).join(" ")),
  }));
}

/** How well a name fits what is typed, 0 best; null where a word of it stands nowhere. */
function closeness({ name, also }: { name: string; also: string }, typed: string, words: string[]): number | null {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  const begun = (text: string) => (word: string) => text.startsWith(word) || text.includes(` ${word}`);
  if (words.every(begun(name))) return 2;
  if (words.every((word) => name.includes(word))) return 3;
  return words.every(begun(`${name} ${also}`)) ? 4 : null;
}

/** The choices with every word that is typed, however it is written: those that begin so first, equals in the order given. */
export function matching<Choice>(choices: readonly Ready<Choice>[], typed: string, most: number): Choice[] {
  const plain = plainWords(typed);
  if (plain === "") return [];
  const words = plain.split(" ");
  return choices
    .flatMap((one) => {
      const place = closeness(one, plain, words);
      return place === null ? [] : { choice: one.choice, place };
    })
    .sort((a, b) => a.place - b.place)
    .slice(0, most)
    .map(({ choice }) => choice);
}
