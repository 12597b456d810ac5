import { convert } from "html-to-text";
import { cleanText } from "./text";

/** More of a page's source than this nobody wrote by hand. */
const MOST_SOURCE = 1_000_000;

/** Deep nesting costs the converter its stack. */
const LIMITS = { maxDepth: 100, maxBaseElements: 1, maxChildNodes: 5_000, maxInputLength: MOST_SOURCE, ellipsis: "" };

/** The parser looks through all that is open for each that opens: what is deeper than this is left out. */
const MOST_OPEN = 500;
const TAG = /<(\/?)[a-z][^<>]*>/gi;

/** The same source without the tags that open too deep; their words stay. */
function shallow(html: string): string {
  let open = 0;
  return html.replace(TAG, (tag, closes: string) => {
    open = Math.max(0, open + (closes === "/" ? -1 : NEVER_OPEN.test(tag) ? 0 : 1));
    return open > MOST_OPEN ? " " : tag;
  });
}

/** Tags that open nothing, and those that most writers never close. */
const NEVER_OPEN = /\/>$|^<(?:br|hr|img|input|meta|link|col|area|base|wbr|source|p|li|td|tr|th|option|dt|dd)\b/i;

/** What a text in HTML says, as plain text; its links after their words. */
export function plainOfHtml(html: string, most: number): string {
  const source = shallow(html.slice(0, MOST_SOURCE));
  try {
    const text = convert(source, {
      wordwrap: false,
      limits: LIMITS,
      selectors: [
        { selector: "img", format: "skip" },
        { selector: "a", options: { hideLinkHrefIfSameAsText: true, ignoreHref: false, noAnchorUrl: true } },
        ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: { uppercase: false } })),
        { selector: "table", options: { uppercaseHeaderCells: false } },
      ],
    });
    return cleanText(
      text
        .replace(/\u00a0/g, " ")
        .replace(/[ \t]+\n/g, "\n")
        .replace(/\n{3,}/g, "\n\n"),
      most,
    );
  } catch {
    return cleanText(source.replace(/<[^>]*>/g, " "), most);
  }
}

/** Whether a text is HTML rather than words. */
export const isHtml = (text: string): boolean =>
  /<(?:html|body|p|div|br|a|span|table|b|i|u|ul|ol|li|font|strong|em)\b[^>]*>/i.test(text);
