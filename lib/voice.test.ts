import { readdirSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { describe, expect, it, test } from "vitest";
import { type Said, saidIn, saidInMarkdown } from "./voice.fixture";

const root = resolve(import.meta.dirname, "..");

/** How a word is spelled, held in everything that is written, comments too. */
const SPELLINGS: { not: RegExp; use: string }[] = [
  { not: /\be-mail/i, use: "email" },
  { not: /\bcancell(ed|ing)\b/i, use: "canceled, canceling" },
  { not: /\b(signal|label|travel|model|fuel)l(ed|ing|er|ers)\b/i, use: "signaled, labeled, traveled" },
  { not: /\b(colour|favour|honour|behaviour|neighbour|labour)/i, use: "color, favor, behavior" },
  {
    not: /\b(programme|centre|judgement|licence|defence|catalogue|grey|telephone)s?\b/i,
    use: "program, center, judgment, phone",
  },
  { not: /\b(organi|recogni|reali|summari|normali|sanitati|apologi|minimi)s(e|es|ed|ing|ation)\b/i, use: "-ize" },
  {
    not: /\b(towards|amongst|whilst|learnt|afterwards|spelt|half-way|second-hand)\b/i,
    use: "toward, among, while, learned, halfway",
  },
  { not: /\d %/, use: "a percent sign with no space before it" },
];

/** The terms of docs/voice.md that can be told by their words alone, held in all that people read. */
const TERMS: { not: RegExp; use: string }[] = [
  { not: /\bcommitment letter|\bletter of love/i, use: "#1 letter, letter of intent" },
  { not: /\brank order list|\bROL\b/, use: "rank list" },
  { not: /\bthank you (note|letter|mail|message)|\bthankyou/i, use: "thank-you" },
  { not: /\boverdue\b/i, use: "late" },
  { not: /\bwhat came of it\b|^it came\b/i, use: "outcome, received" },
  { not: /\b(letter|message|reply|note|draft|thanks|it) went out\b/i, use: "was sent" },
  { not: /\b(puts?|putting|br(ing|ings|inging|ought))( \S+){0,3} back\b/i, use: "restore" },
  { not: /\bgone for good\b|\bnothing can bring\b/i, use: "permanently deletes; can't be undone" },
  { not: /\b(present|old) password\b/i, use: "current password" },
  { not: /\bwhom you met\b/i, use: "people you met" },
  { not: /\b(rearrang|postpon)\w+/i, use: "reschedule" },
  { not: /\bingest/i, use: "bring in, import" },
  { not: /\bpersonnel\b|\bplacements?\b/i, use: "faculty, resident; away rotation" },
  { not: /\bthe matching\b|\bconfirm(s|ed)? (the|your) (rank )?list\b/i, use: "the Match, certify" },
  { not: /\bN\/A\b/, use: "not known" },
  { not: /\blog ?in\b(?! (the|one|a|your))/i, use: "sign in" },
  { not: /\btick(s|ed|ing)? (it |them )?off\b/i, use: "check off" },
  {
    not: /\bNothing to settle\b|\bTold to nobody\b|\bAnswer all the same\b|\bNothing to mind\b|\bNot taking place\b/i,
    use: "its line in docs/voice.md",
  },
  { not: /\bany more\b(?= ?[.,;:)…]|$)|\ball the same\b/i, use: "no longer, anyway" },
];

/**
 * A straight apostrophe in what the app shows. The terminal has straight ones, as code does; so do the sample's letters, which
 * stand for what a person typed.
 */
const STRAIGHT = /\p{L}'\p{L}|s' /u;
const TYPED = new Set(["lib/season/sample.ts"]);
/** Lists of words that a rule compares, not sentences. */
const isList = (text: string) => !/[\p{Lu}.,;?!…]/u.test(text) && text.split(" ").length > 20;

/** Whole files of words that rules and readers look for, in any spelling. */
const MATCHED =
  /^lib\/(account\/common-passwords|log-line\/|rules\/(contact-wish|learned\/match-classes|text\/|statements\/(vocabulary|parts)|wording\/[^/]+\/|corpus\/))|^lib\/store\/generated\//;

const FOLDERS = ["app", "components", "lib", "scripts"];
/** docs/voice.md names what is not said. */
const DOCS = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md") && name !== "voice.md");
const PAGES = ["README.md", "SECURITY.md", ...DOCS.map((name) => `docs/${name}`)];

function faults({ text, comment }: Said): string[] {
  const held = comment ? SPELLINGS : [...SPELLINGS, ...TERMS];
  return held.flatMap(({ not, use }) => {
    const found = not.exec(text)?.[0];
    return found === undefined ? [] : `“${found}” should be ${use}`;
  });
}

async function sources(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter(
      (entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name) && !/\.(test|fixture)\.tsx?$/.test(entry.name),
    )
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !MATCHED.test(path))
    .sort();
}

const known = new Map<string, Said[]>();

/** What a source says, read once. */
async function saidOf(path: string): Promise<Said[]> {
  const said = known.get(path) ?? saidIn(path, await readFile(join(root, path), "utf8"));
  known.set(path, said);
  return said;
}

function found(path: string, said: Said[]): string[] {
  return said.flatMap((one) => faults(one).map((fault) => `${path}:${one.line}: ${fault}: ${one.text.slice(0, 120)}`));
}

describe("what people read keeps to the terms of docs/voice.md", () => {
  test.each(FOLDERS)("in %s", async (folder) => {
    const paths = await sources(folder);
    expect(paths.length).toBeGreaterThan(0);
    const all = await Promise.all(paths.map(async (path) => found(path, await saidOf(path))));
    expect(all.flat()).toEqual([]);
  });

  test.each(PAGES)("in %s", async (path) => {
    expect(found(path, saidInMarkdown(await readFile(join(root, path), "utf8")))).toEqual([]);
  });
});

test("what the app shows has typographic apostrophes", async () => {
  const straight: string[] = [];
  for (const folder of ["app", "components", "lib"])
    for (const path of (await sources(folder)).filter((path) => !TYPED.has(path)))
      for (const { text, line, comment } of await saidOf(path))
        if (!comment && STRAIGHT.test(text) && !isList(text)) straight.push(`${path}:${line}: ${text.slice(0, 120)}`);
  expect(straight).toEqual([]);
});

test("the hours after which a thank-you is late are written once, in thanks-hours.ts", async () => {
  const again: string[] = [];
  for (const folder of ["app", "components", "lib"])
    for (const path of await sources(folder))
      for (const { text, line } of await saidOf(path))
        if (/\b72[ -](hours?|h\b)|\b48 (to|and) 72\b/.test(text)) again.push(`${path}:${line}: ${text.slice(0, 120)}`);
  expect(again).toEqual([]);
});

describe("what is looked at", () => {
  const source = `
    import { words } from "./e-mail helpers";
    /** A colour. */
    type Kind = "An e-mail";
    const status = "cancelled";
    const rule = { also: "letter e-mail", title: "An e-mail" };
    const OTHERS = ways("colour|color ~2 you");
    const late = \`The \${status ? "interview was cancelled" : ""} colour\`;
    const view = <p className="grey line" title="Put back the draft">It is <b>gone for good</b> at 50 % {"N/A, sorry"}</p>;
  `;

  it("is every string, template, JSX text and comment, and nothing that only code reads", () => {
    expect(saidIn("view.tsx", source).map(({ line, text, comment }) => [line, text, comment])).toEqual([
      [3, "A colour.", true],
      [6, "An e-mail", false],
      [8, "The … colour", false],
      [8, "interview was cancelled", false],
      [9, "Put back the draft", false],
      [9, "It is", false],
      [9, "gone for good", false],
      [9, "at 50 %", false],
      [9, "N/A, sorry", false],
    ]);
  });

  it("is a page's prose without its code and addresses", () => {
    const page = ["An `e-mail` to [us](colour.md)", "```", "cancelled", "```", "", "at last"].join("\n");
    expect(saidInMarkdown(page).map(({ line, text }) => [line, text])).toEqual([
      [1, "An … to [us]"],
      [6, "at last"],
    ]);
  });

  it("is refused where it does not parse", () => {
    expect(() => saidIn("view.tsx", "const = ;")).toThrow("view.tsx");
  });
});

describe("what is not said", () => {
  it.each([
    ["Type your e-mail address", "“e-mail” should be email"],
    ["They cancelled it.", "“cancelled” should be canceled, canceling"],
    ["a labelled draft", "“labelled” should be signaled, labeled, traveled"],
    ["The colour of a signal", "“colour” should be color, favor, behavior"],
    ["Programme director", "“Programme” should be program, center, judgment, phone"],
    ["an organised list", "“organised” should be -ize"],
    ["towards the deadline", "“towards” should be toward, among, while, learned, halfway"],
    ["91 % of applicants", "“1 %” should be a percent sign with no space before it"],
    ["Your commitment letter", "“commitment letter” should be #1 letter, letter of intent"],
    ["Your rank order list", "“rank order list” should be rank list"],
    ["Write a thank you note", "“thank you note” should be thank-you"],
    ["Two overdue messages", "“overdue” should be late"],
    ["What came of it", "“What came of it” should be outcome, received"],
    ["The letter went out late", "“letter went out” should be was sent"],
    ["Put it back", "“Put it back” should be restore"],
    ["Brought back three programs", "“Brought back” should be restore"],
    ["It is gone for good", "“gone for good” should be permanently deletes; can't be undone"],
    ["Your present password", "“present password” should be current password"],
    ["Whom you met", "“Whom you met” should be people you met"],
    ["They postponed it", "“postponed” should be reschedule"],
    ["Ingest a file", "“Ingest” should be bring in, import"],
    ["A placement abroad", "“placement” should be faculty, resident; away rotation"],
    ["Confirm the list", "“Confirm the list” should be the Match, certify"],
    ["Score: N/A", "“N/A” should be not known"],
    ["Log in to continue", "“Log in” should be sign in"],
    ["Tick it off", "“Tick it off” should be check off"],
    ["Nothing to settle", "“Nothing to settle” should be its line in docs/voice.md"],
    ["It does not exist any more.", "“any more” should be no longer, anyway"],
  ])("%s", (text, fault) => expect(faults({ line: 1, text, comment: false })).toEqual([fault]));

  it.each([
    "Your email address",
    "Canceled on Monday",
    "Take back the #1 letter",
    "A thank-you note",
    "Thank you. Notes are kept.",
    "Log in one line what you sent",
    "Can't send any more messages",
    "It's on your rank list",
  ])("but: %s", (text) => expect(faults({ line: 1, text, comment: false })).toEqual([]));

  it("in a comment is a matter of spelling alone", () => {
    expect(faults({ line: 1, text: "overdue, in colour", comment: true })).toEqual([
      "“colour” should be color, favor, behavior",
    ]);
  });
});
