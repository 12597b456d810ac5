import { normalise, type Plain } from "@/lib/rules/text/normalise";
import { type Block, ownWords } from "@/lib/rules/text/own-words";
import { recently } from "@/lib/rules/text/remember";

/** A text made plain, with the blocks that are the writer's own words. */
export type OwnText = { plain: Plain; blocks: readonly Block[] };

/** Reads what a writer wrote of a text: earlier mail and the signature are left out. Rules that read one text share the work. */
export const ownText = recently((text: string): OwnText => {
  const plain = normalise(text);
  return { plain, blocks: ownWords(plain.text) };
});

/** The same with the signature's lines, each a block where it stands by itself. */
export const ownTextSigned = recently((text: string): OwnText => {
  const { plain } = ownText(text);
  return { plain, blocks: ownWords(plain.text, "kept") };
});
