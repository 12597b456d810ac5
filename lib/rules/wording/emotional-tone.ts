import { analyse, type Sentence } from "@/lib/rules/text/analyse";
import { Places, phrases, type Vocabulary } from "@/lib/rules/text/phrase";
import { remembering } from "@/lib/rules/text/remember";
import type { WordingRule } from "@/lib/rules/types";
import { marksOf, type Span } from "@/lib/rules/wording/sentences";

const set = (words: string) => new Set(words.split(/\s+/));

const VOCABULARY: Vocabulary = {
  YOU: set("you your committee chance spot place residency program"),
};

/** Ways of pleading and of gushing; whose heart, dream or despair it is must be the writer's. */
const WAYS = phrases(VOCABULARY, [
  "i ~2 beg|begging|implore|imploring|plead|pleading",
  "i ~1 am|feel|felt|grow ~2 desperate",
  "i ~5 desperately|heartbroken|devastated|crushed|obsessed|dying",
  "^ ~1 begging",
  "dream|dreams ~1 come true",
  "i ~2 do anything to|for|if|in",
  "do ~1 whatever it takes",
  "give|gave anything|everything to|for",
  "my ~1 right arm",
  "please ~1 please",
  "my ~2 life depends",
  "change my ~1 life",
  "my ~1 last|only|one hope|chance",
  "i ~3 cried|crying|wept|weeping|sobbed|sobbing",
  "tears of",
  "in love with ~1 YOU|this",
  "mean|means ~1 world|everything to me",
  "my ~1 heart ~3 break|broken|broke|breaks|aches",
  "honor of ~1 lifetime",
  "have mercy",
  "work for free",
  "lifelong|life dream ~6 YOU|join|train|match",
  "dream since ~1 childhood",
  "my|absolute dream program|residency|hospital|place",
  "dreamed|dreamt|dreaming of ~2 program|hospital|residency",
  "everything i ~2 dreamed|dreamt|wished",
  "i ~3 pray|praying ~8 you",
  "can not live without",
  "i|would kill for",
  "wanted anything so|more",
  "words can not ~1 express|describe",
  "could not sleep|eat",
  "nothing would make me happier",
]);
const GATE =
  /!|\b(?:beg|implor|plead|desperate|heart|devastat|crush|obsess|dying|dream|anything|whatever|right arm|please|depends|change my|hope|chance|cried|cry|wept|weep|sob|tears|in love|world|everything|lifetime|mercy|free|pray|live without|kill|words can|sleep|eat|happier)/;

/** Ordinary words that are no acronym when written in capitals, however short. */
const ORDINARY = set(
  `so very am is are was be not never love loved best thank you your really all must need want please great good amazing only
   too much now happy dream first this that most ever always yes wow and the for my me truly super such`,
);
/** Up to this many letters an unknown word in capitals is taken for an acronym (USMLE, ECFMG, NRMP); a longer one is a word. */
const ACRONYM_LETTERS = 5;
const LONG_ACRONYMS = set("freida");
/** This many exclamation marks in a text, in a row or apart. */
const EXCLAMATIONS = 3;

function inCapitals(text: string, { words }: Sentence): boolean {
  return words.some(({ text: plain, start, end, capital }) => {
    if (!capital) return false;
    const written = text.slice(start, end);
    if (!/^\p{Lu}{2,}$/u.test(written)) return false;
    const spelled = written.toLowerCase();
    return ORDINARY.has(plain) || (written.length > ACRONYM_LETTERS && !LONG_ACRONYMS.has(spelled));
  });
}

/**
 * The sentences of a text that plead or gush, that hold a word in capitals which is no acronym, and the one in which the third
 * exclamation mark stands.
 */
export const readEmotionalTone = remembering((text: string): readonly Span[] => {
  let exclamations = 0;
  const shouts = /\p{Lu}{2}/u.test(text);
  return analyse(text, (plain) => shouts || GATE.test(plain))
    .filter((sentence) => {
      const before = exclamations;
      exclamations += sentence.words.filter(({ text: word }) => word === "!").length;
      const third = before < EXCLAMATIONS && exclamations >= EXCLAMATIONS;
      return third || (shouts && inCapitals(text, sentence)) || new Places(sentence).has(WAYS);
    })
    .map(({ start, end }) => ({ start, end }));
});

export const emotionalTone: WordingRule = {
  id: "emotional-tone",
  title: "This pleads or gushes",
  why: "Begging, great feelings, capitals and rows of exclamation marks read as less than professional and hide what you have to say.",
  todo: "Say it plainly: what you saw there, and why it suits you.",
  level: "notice",
  examples: [
    { text: "It would be a dream come true to train with you.", fires: true },
    { text: "Thank you so much!!!", fires: true },
    { text: "Your residents are the BEST.", fires: true },
    { text: "Thank you for a kind welcome!", fires: false },
    { text: "My USMLE scores are attached.", fires: false },
  ],
  check: (draft) =>
    marksOf(draft, readEmotionalTone, "This may read as pleading or gushing. A plain sentence says more."),
};
