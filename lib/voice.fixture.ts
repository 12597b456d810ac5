import { parseSync } from "oxc-parser";

/** A text of the sources with the line it begins on; `comment` where only whoever reads the code sees it. */
export type Said = { line: number; text: string; comment: boolean };

type Node = { type: string; start: number; end: number; [field: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && "start" in value && "end" in value;
const nodesIn = (value: unknown): Node[] =>
  Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];

/** One word in lowercase, or in capitals, is a value, a key or a name in code: the season file spells `cancelled` that way. */
const isWord = (text: string) => /^[\p{Ll}\d_./:#-]*$|^[\p{Lu}\d_-]+$/u.test(text);

/** Attributes and properties that name styles, things on the page and what a search also finds; nobody reads them. */
const UNREAD = new Set(["className", "id", "name", "href", "src", "key", "htmlFor", "d", "viewBox", "style", "also"]);

/** Functions whose strings are what a rule looks for in other people's words. */
const MATCHERS = new Set(["ways"]);

/** A piece of a template's text as it reads, its escapes resolved. */
function cooked({ value }: Node): string {
  return typeof value === "object" && value !== null && "cooked" in value ? String(value.cooked) : "";
}

function isUnread(node: Node): boolean {
  if (/^(Import|ExportAll)Declaration$|^TS(LiteralType|TypeAnnotation)$/.test(node.type)) return true;
  const [named] = nodesIn(
    node.type === "CallExpression" ? node.callee : node.type === "JSXAttribute" ? node.name : node.key,
  );
  if (typeof named?.name !== "string") return false;
  if (node.type === "CallExpression") return MATCHERS.has(named.name);
  return node.type === "JSXAttribute" ? UNREAD.has(named.name) : node.type === "Property" && named.name === "also";
}

/**
 * Every string, template text, JSX text and comment of a source that could be prose. What a template inserts reads as "…". Import
 * paths, types, class names and what rules look for are left out.
 */
export function saidIn(path: string, source: string): Said[] {
  const { program, comments, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const said: (Said & { at: number })[] = [];
  const say = (at: number, words: string, comment = false) => {
    const text = words.replace(/\s+/g, " ").trim();
    if (/\p{L}/u.test(text) && (comment || !isWord(text)))
      said.push({ at, line: source.slice(0, at).split("\n").length, text, comment });
  };
  for (const { start, value } of comments) say(start, value.replace(/^\*|\n\s*\*/g, " "), true);
  const waiting: Node[] = nodesIn(program);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isUnread(node)) continue;
    if ((node.type === "Literal" || node.type === "JSXText") && typeof node.value === "string")
      say(node.start, node.value);
    if (node.type === "TemplateLiteral") say(node.start, nodesIn(node.quasis).map(cooked).join("…"));
    waiting.push(...Object.values(node).flatMap(nodesIn));
  }
  return said.sort((a, b) => a.at - b.at).map(({ line, text, comment }) => ({ line, text, comment }));
}

/** The prose of a page of Markdown, line by line; code and addresses are left out. */
export function saidInMarkdown(source: string): Said[] {
  return source
    .replace(/^```[\s\S]*?^```/gm, (block) => block.replace(/[^\n]/g, ""))
    .replace(/`[^`\n]*`/g, "…")
    .replace(/\]\([^)\s]*\)/g, "]")
    .split("\n")
    .map((text, i) => ({ line: i + 1, text, comment: false }))
    .filter(({ text }) => text.trim() !== "");
}
