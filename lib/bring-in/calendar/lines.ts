/** A property of a calendar or a card: its name and parameters in capitals, its value as it is written. */
export type ContentLine = { name: string; params: Map<string, string>; value: string; line: number };

/** A component with its properties and the components in it. */
export type Component = { name: string; line: number; lines: ContentLine[]; inside: Component[] };

export type ReadLines = { components: Component[]; unread: { line: number; text: string }[] };

const LINE =
  /^(?:[\w-]+\.)?([A-Za-z][A-Za-z0-9-]*)((?:;[^:;="]+(?:=(?:"[^"]*"|[a-z]+:\/\/[^:;"]*|[^:;"]*))?)*):(.*)$/is;
/** More of one property nobody reads. */
const LONGEST = 200_000;
/** Deeper than any calendar; what is nested without end is read flat. */
const DEEPEST = 8;

/**
 * The components of a calendar or a card file, line by line: folded lines are put together, what was folded wrongly goes on with the
 * line before, and what is no line of a calendar is named and passed over. Words before and after are not read.
 */
export function readLines(text: string, begins: "VCALENDAR" | "VCARD" | "VEVENT"): ReadLines {
  const components: Component[] = [];
  const unread: ReadLines["unread"] = [];
  const open: Component[] = [];
  for (const { text: written, number } of unfolded(text)) {
    const line = zoneQuoted(written);
    const found = LINE.exec(line.length > LONGEST ? line.slice(0, LONGEST) : line);
    const [, named = "", params = "", value = ""] = found ?? [];
    const name = named.toUpperCase();
    const inner = open.at(-1);
    if (found && name === "BEGIN") {
      const kind = value.trim().toUpperCase();
      if (!inner && kind !== begins) continue;
      // A file that was cut off in the middle of an event goes on with the next.
      if (kind === "VEVENT" && inner?.name === "VEVENT") open.pop();
      if (kind === begins && inner) open.length = 0;
      const component: Component = { name: kind, line: number, lines: [], inside: [] };
      const outer = open.at(-1);
      (outer ? outer.inside : components).push(component);
      if (open.length < DEEPEST) open.push(component);
    } else if (found && name === "END") {
      const ends = value.trim().toUpperCase();
      const place = open.findLastIndex((component) => component.name === ends);
      if (place >= 0) open.length = place;
    } else if (!inner || line.trim() === "") {
    } else if (found && isProperty(name, inner)) {
      inner.lines.push({ name, params: paramsOf(params), value, line: number });
    } else {
      const last = inner.lines.at(-1);
      // Some systems break a long text without the blank that says so.
      if (last && ["DESCRIPTION", "SUMMARY", "LOCATION", "X-ALT-DESC", "NOTE", "COMMENT"].includes(last.name)) {
        if (last.value.length < LONGEST) last.value += `\\n${line}`;
      } else unread.push({ line: number, text: line.slice(0, 80) });
    }
  }
  return { components, unread };
}

/** A zone such as "(UTC-06:00) Central Time (US & Canada)", in whose name a colon stands, in the quotes that it should have. */
const zoneQuoted = (line: string): string =>
  line.length < LONGEST && line.includes("TZID=(")
    ? line.replace(/;TZID=(\((?:UTC|GMT)[^"()]*\)(?:[^":;()]|\([^"()]*\))*)/i, ';TZID="$1"')
    : line;

/** Within a text that was broken wrongly "Note: bring a CV" looks like a property; names that nobody knows are none there. */
function isProperty(name: string, inner: Component): boolean {
  const last = inner.lines.at(-1)?.name;
  if (last !== "DESCRIPTION" && last !== "X-ALT-DESC") return true;
  return name.includes("-") || KNOWN.has(name);
}

const KNOWN = new Set(
  "UID DTSTART DTEND DTSTAMP DURATION SUMMARY LOCATION DESCRIPTION STATUS SEQUENCE METHOD VERSION PRODID CALSCALE ORGANIZER ATTENDEE URL CONFERENCE CLASS TRANSP PRIORITY CREATED RRULE RDATE EXDATE EXRULE CATEGORIES GEO ATTACH COMMENT CONTACT RESOURCES TRIGGER ACTION REPEAT TZID TZNAME TZOFFSETFROM TZOFFSETTO TZ DALARM AALARM COMPLETED DUE FN N EMAIL ORG TITLE ROLE NOTE TEL ADR BDAY NICKNAME PHOTO REV IMAGE COLOR NAME SOURCE RELATED".split(
    " ",
  ),
);

function* unfolded(text: string): Generator<{ text: string; number: number }> {
  let parts: string[] = [];
  let from = 0;
  let number = 0;
  let soft = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    number += 1;
    const folded = parts.length > 0 && /^[ \t]/.test(line);
    if (parts.length > 0 && (folded || soft)) {
      parts.push(soft ? line : line.slice(1));
    } else {
      if (parts.length > 0) yield { text: parts.join(""), number: from };
      parts = [line];
      from = number;
    }
    // vCalendar 1.0 breaks its quoted-printable lines as mail does.
    const [head = ""] = parts;
    soft = line.endsWith("=") && /^[^:]*;(?:encoding=)?quoted-printable[:;]/i.test(head);
    if (soft) parts[parts.length - 1] = (parts.at(-1) ?? "").slice(0, -1);
  }
  if (parts.length > 0) yield { text: parts.join(""), number: from };
}

function paramsOf(written: string): Map<string, string> {
  const params = new Map<string, string>();
  for (const part of written.match(/;[^;="]+(?:=(?:"[^"]*"|[^;"]*)*)?/g) ?? []) {
    const at = part.indexOf("=");
    const name = (at < 0 ? part.slice(1) : part.slice(1, at)).trim().toUpperCase();
    const value =
      at < 0
        ? ""
        : part
            .slice(at + 1)
            .trim()
            .replace(/^"(.*)"$/s, "$1");
    if (!params.has(name)) params.set(name, value);
  }
  return params;
}

/** The first property of a name. */
export const lineOf = (component: Component, name: string): ContentLine | undefined =>
  component.lines.find((line) => line.name === name);

/** A property's text: quoted-printable decoded, what is escaped as it was meant. */
export function textOf(line: ContentLine | undefined): string {
  if (!line) return "";
  const { params, value } = line;
  const encoding = params.get("ENCODING") ?? "";
  const quoted = /^quoted-printable$/i.test(encoding) || params.has("QUOTED-PRINTABLE");
  return (quoted ? fromQuotedPrintable(value) : value)
    .replace(/\\([nN,;:\\"])/g, (_, character: string) => (/n/i.test(character) ? "\n" : character))
    .trim();
}

function fromQuotedPrintable(value: string): string {
  const bytes: number[] = [];
  for (let at = 0; at < value.length; at += 1) {
    const hex = value[at] === "=" ? /^[0-9A-F]{2}/i.exec(value.slice(at + 1, at + 3))?.[0] : undefined;
    if (hex) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else bytes.push(...new TextEncoder().encode(value[at]));
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
