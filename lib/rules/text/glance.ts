import { tokensIn } from "@/lib/rules/text/tokens";
import { opened } from "@/lib/rules/text/words";

/** What a written word may become beside its neighbours. */
const BESIDE = new Map<string, string[]>(
  Object.entries({
    "1st": ["first"],
    ur: ["your", "you", "are"],
    ill: ["i", "will"],
    ...Object.fromEntries(["#", "number", "numero", "num", "no", "nr"].map((written) => [written, ["#1"]])),
  }),
);
/** Written words whose readings are remembered; far more than a season's letters use. */
const KNOWN_WORDS = 20_000;
const readings = new Map<string, readonly string[]>();

/** Every word that a written word in lower case may be read as. */
function readingsOf(written: string): readonly string[] {
  const known = readings.get(written);
  if (known) return known;
  if (readings.size >= KNOWN_WORDS) readings.clear();
  const found = [...opened(written), ...(BESIDE.get(written) ?? [])];
  if (/^#\s?1$/.test(written)) found.push("#1");
  readings.set(written, found);
  return found;
}

/** More gates than this share marks, which costs a closer look and misses nothing. */
const MARKS = 31;
const marksOfWords = new Map<string, number>();
let gates = 0;

/** A mark for a gate that opens only where one of these words is read. */
export function markedBy(words: Iterable<string>): number {
  const mark = 1 << (gates++ % MARKS);
  for (const word of words) marksOfWords.set(word, (marksOfWords.get(word) ?? 0) | mark);
  return mark;
}

/**
 * What is seen of a stretch of plain text before it is read closely; one for all who look at it. A gate that looks at no more
 * than this says which stretches are worth a close reading.
 */
export class Glance {
  private read: readonly string[] | undefined;
  private gathered = 0;
  /** How many gates there were when the marks were gathered; a rule that was loaded since has one of its own. */
  private seen = -1;

  private lower: string | undefined;

  constructor(
    /** In plain text; what it says depends on nothing else. */
    readonly written: string,
  ) {}

  /** The stretch in lower case, made when somebody looks: a sentence that was read before is known by its words as they are written. */
  get plain(): string {
    this.lower ??= this.written.toLowerCase();
    return this.lower;
  }

  /** Every word that its written words may be read as, each once. */
  get readings(): readonly string[] {
    if (this.read === undefined) {
      const words = new Set<string>();
      for (const { written } of tokensIn(this.plain)) for (const word of readingsOf(written)) words.add(word);
      this.read = [...words];
    }
    return this.read;
  }

  /** The marks (`markedBy`) of all gates that wait for one of its words. */
  get marks(): number {
    if (this.seen !== gates) {
      this.seen = gates;
      this.gathered = 0;
      for (const word of this.readings) this.gathered |= marksOfWords.get(word) ?? 0;
    }
    return this.gathered;
  }
}
