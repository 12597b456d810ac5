import { type OwnText, ownText, ownTextSigned } from "@/lib/rules/text/own-text";
import { KEPT_SENTENCES, recently, rememberingBy } from "@/lib/rules/text/remember";

/** A stretch between two places where a sentence certainly ends, as it is written in the plain text from `start` on. */
export type Piece = { written: string; start: number; words: PieceWords };

/** The words of a piece: one object for the same words wherever they stand, by which whoever reads pieces remembers what it made of them. */
export type PieceWords = { readonly written: string };

const wordsKnown = rememberingBy(
  (written: string) => written,
  (written): PieceWords => ({ written }),
  KEPT_SENTENCES,
);

/** What a reader makes of the words of a piece, remembered for as long as the piece is: its words are looked up once for all readers. */
export function byPiece<T>(read: (written: string) => T): (piece: Piece) => T {
  const known = new WeakMap<PieceWords, { made: T }>();
  return ({ words }) => {
    const before = known.get(words);
    if (before) return before.made;
    const made = read(words.written);
    known.set(words, { made });
    return made;
  };
}

const pieceOf = (written: string, start: number): Piece => ({ written, start, words: wordsKnown(written) });

/** A word, a stop, a space and a capital: here the segmenter ends a sentence, and only an abbreviation takes it back. */
const LIKELY_END = /[a-z]{2}[.!?] +(?=[A-Z])/g;
/** Before a capital, the stop of these ends nothing. */
export const NAMED_BEFORE_CAPITAL = /(?:^|[\s("—-])(?:dr|drs|mr|mrs|ms|prof|st|mt|ft|vs|[b-hj-z])\.\s*$/i;
/** Nor the stop of one that belongs to a name, whatever stands before it. */
const OF_A_NAME = /\b(?:st|mt|ft|drs?|mrs?|ms|prof|univ)\.\s*$/i;
/** More than the longest of these with its stop. */
export const LONGEST_SHORTENED = 16;

function piecesOf({ plain, blocks }: OwnText): Piece[] {
  const pieces: Piece[] = [];
  for (const { start, end } of blocks) {
    const body = plain.text.slice(start, end);
    const flat = body.replaceAll("\n", " ");
    let from = 0;
    for (LIKELY_END.lastIndex = 0; LIKELY_END.test(flat); ) {
      const to = LIKELY_END.lastIndex;
      const before = flat.slice(Math.max(0, to - LONGEST_SHORTENED), to);
      if (NAMED_BEFORE_CAPITAL.test(before) || OF_A_NAME.test(before)) continue;
      pieces.push(pieceOf(body.slice(from, to), start + from));
      from = to;
    }
    if (from < body.length) pieces.push(pieceOf(body.slice(from), start + from));
  }
  return pieces;
}

/**
 * The writer's own words of a text in pieces, most of them a sentence: what is read of a piece can be remembered by its words, since
 * a letter is written a sentence at a time. Rules that read one text share the work.
 */
export const ownPieces = recently((text: string): readonly Piece[] => piecesOf(ownText(text)));

/** The same with the signature's lines. */
export const ownPiecesSigned = recently((text: string): readonly Piece[] => piecesOf(ownTextSigned(text)));
