import type { Sentence } from "@/lib/rules/text/analyse";

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Ordinary words that are no acronym when written in capitals, however short. */
const ORDINARY = set(
  `so very am is are was be not never no love loved loves best thank thanks you your yours really all must need want wants please
   great good amazing only too much now happy dream first this that most ever always yes wow and the for my truly super such much
   hope give life heart every huge big more just exact right beg begs crazy kind them they we will would can could have had has
   thats ideal top honor proud glad sorry sure soon again still top any one day days place here there home team work world know
   with what how who omg dear only even each both far deep real true whole many ones these those been were get got let make made
   see saw say said tell feel felt think thing never once look call hard die dying cry tears pick take ready adore excited awe`,
);
/** Up to this many letters an unknown word in capitals is taken for an acronym (USMLE, ECFMG, NRMP); a longer one is a word. */
const ACRONYM_LETTERS = 5;
const LONG_ACRONYMS = set(
  "freida absite comlex birads lirads pirads tirads medline pubmed embase redcap scopus dicom prisma consort strobe",
);

/** Whether a word is written in capitals that is no acronym, number of the day's half or part of a name such as "Portland, ME". */
export function inCapitals(text: string, { words }: Sentence): boolean {
  return words.some(({ text: plain, start, end, capital }, i) => {
    if (!capital) return false;
    const written = text.slice(start, end);
    if (!/^\p{Lu}{2,}$/u.test(written)) return false;
    if (plain === "am" && /^\d/.test(words[i - 1]?.text ?? "")) return false;
    const spelled = written.toLowerCase();
    return ORDINARY.has(plain) || (written.length > ACRONYM_LETTERS && !LONG_ACRONYMS.has(spelled));
  });
}

/** A letter drawn out, as in "sooo"; not "www", "iii" or "xxx". */
export const DRAWN_OUT = /([a-hj-vyz])\1\1/;

export const drawnOut = (text: string, { start, end }: Sentence) => DRAWN_OUT.test(text.slice(start, end));
