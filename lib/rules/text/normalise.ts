/**
 * A text made plain for reading, with the way back: the UTF-16 unit at `i` of `text` came from `startOf(i)` to `endOf(i)` of the
 * original, end exclusive.
 */
export type Plain = { text: string; startOf: (i: number) => number; endOf: (i: number) => number };

const BLOCK_TAGS = new Set(
  "p br div li ul ol tr table tbody thead h1 h2 h3 h4 h5 h6 hr blockquote pre body html head center section".split(" "),
);
const INLINE_TAGS = new Set(
  "a b i u s em strong span font td th img sup sub small big code meta link title style script o:p wbr col colgroup".split(
    " ",
  ),
);
/** What stands inside these is not what the writer wrote: markup, or the mail that is answered. */
const UNREAD_TAGS = new Set(["style", "script", "head", "blockquote"]);
/** A tag longer than this is not a tag. */
const LONGEST_TAG = 2_000;

const ENTITIES = new Map<string, string>(
  Object.entries({
    nbsp: " ",
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    rsquo: "'",
    lsquo: "'",
    ldquo: '"',
    rdquo: '"',
    ndash: "—",
    mdash: "—",
    hellip: "…",
  }),
);
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy;
const TAG_NAME = /<(\/?)([a-z][a-z0-9:]*)(?=[\s/>])/iy;

const APOSTROPHES = /[\u2018\u2019\u201a\u201b\u02bc\u02b9\u00b4\u0060\u2032]/;
const QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/;
const DASHES = /[\u2013\u2014\u2015\u2212]/;
const HYPHENS = /[\u2010\u2011]/;
const UNSEEN = /\u00ad|\u034f|\u20e3|\ufe0e|\ufe0f|[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

/** One character in the plain spelling that readers look for: straight quotes, ordinary spaces, no full-width forms. */
function plainCharacter(character: string): string {
  if (UNSEEN.test(character)) return "";
  if (APOSTROPHES.test(character)) return "'";
  if (QUOTES.test(character)) return '"';
  if (DASHES.test(character)) return "—";
  if (HYPHENS.test(character)) return "-";
  if (character === "\u2028" || character === "\u2029" || character === "\u0085") return "\n";
  if (character === "…") return "…";
  if (/\s/.test(character)) return " ";
  return character.normalize("NFKC");
}

/** Plain spellings already worked out; there are few different characters in any language's letters. */
const spelled = new Map<string, string>();

function spellingOf(character: string): string {
  let plain = spelled.get(character);
  if (plain === undefined) {
    plain = plainCharacter(character);
    if (spelled.size > 5_000) spelled.clear();
    spelled.set(character, plain);
  }
  return plain;
}

/** Letters as most people type them: nothing in them changes its length when made plain. */
const TYPED = /^[\t\n\r -%'-;=-~\u2018\u2019\u201c\u201d\u2013\u2014\u2026]*$/;

/** Typed text made plain unit by unit, so that every offset stays what it was. */
function normaliseTyped(original: string): Plain {
  const text = original
    .replace(/\r(?=\n)|\t/g, " ")
    .replace(/\r/g, "\n")
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\u2013/g, "\u2014");
  return { text, startOf: (i) => i, endOf: (i) => i + 1 };
}

/** Text as a mail program or a web page leaves it, made plain: tags and entities read, odd spaces and quotes made ordinary. */
export function normalise(original: string): Plain {
  if (TYPED.test(original)) return normaliseTyped(original);
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (plain: string, start: number, end: number) => {
    pieces.push(plain);
    for (let k = 0; k < plain.length; k++) {
      starts.push(start);
      ends.push(end);
    }
  };
  /** Depth inside tags whose content is not read. */
  let unread = 0;
  let nextClose = -1;
  let closesAhead = original.includes(">");

  /** The end of a tag or comment that starts here, 0 when this is none. */
  const tagEnd = (i: number): number => {
    if (!closesAhead) return 0;
    if (nextClose < i) {
      nextClose = original.indexOf(">", i);
      closesAhead = nextClose !== -1;
    }
    if (!closesAhead || nextClose - i > LONGEST_TAG) return 0;
    if (original.startsWith("<!--", i)) return nextClose + 1;
    TAG_NAME.lastIndex = i;
    const [, closing, name = ""] = TAG_NAME.exec(original) ?? [];
    const tag = name.toLowerCase();
    /** "<Title>" is what somebody typed; mail programs write "<title>" or "<TITLE>". */
    if (/^[A-Z][a-z]/.test(name)) return 0;
    if (!BLOCK_TAGS.has(tag) && !INLINE_TAGS.has(tag)) return 0;
    if (UNREAD_TAGS.has(tag)) unread = Math.max(0, unread + (closing ? -1 : 1));
    if (BLOCK_TAGS.has(tag)) put(tag === "br" ? "\n" : "\n\n", i, nextClose + 1);
    return nextClose + 1;
  };

  for (let i = 0; i < original.length; ) {
    const code = original.charCodeAt(i);
    if (code === 0x3c /* < */) {
      const end = tagEnd(i);
      if (end > 0) {
        i = end;
        continue;
      }
    }
    if (code === 0x26 /* & */) {
      ENTITY.lastIndex = i;
      const entity = ENTITY.exec(original);
      if (entity) {
        const [whole, decimal, hex, name = ""] = entity;
        const point = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
        const plain =
          point === null
            ? ENTITIES.get(name.toLowerCase())
            : point > 0 && point < 0x110000 && (point < 0xd800 || point > 0xdfff)
              ? spellingOf(String.fromCodePoint(point))
              : undefined;
        if (plain !== undefined) {
          if (unread === 0) put(plain, i, i + whole.length);
          i += whole.length;
          continue;
        }
      }
    }
    const length = code >= 0xd800 && code < 0xdc00 && (original.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
    if (unread === 0) {
      if (code === 0x0d && original.charCodeAt(i + 1) === 0x0a) put("", i, i + 1);
      else if (code === 0x0a || code === 0x0d) put("\n", i, i + 1);
      else if (code >= 0x20 && code < 0x7f && code !== 0x60) put(original.charAt(i), i, i + 1);
      else put(spellingOf(original.slice(i, i + length)), i, i + length);
    }
    i += length;
  }
  return { text: pieces.join(""), startOf: (i) => starts[i] ?? 0, endOf: (i) => ends[i] ?? 0 };
}
