import { TextWriter, Uint8ArrayReader, ZipReader } from "@zip.js/zip.js";

/** Cells that were merged over several rows: column, first and last row, from 0 on. */
export type MergedCells = { column: number; first: number; last: number }[];

/** The cells that an Excel file merges over several rows, by the name of the sheet; the reader of cells gives only the first of them. */
export async function mergedCells(bytes: Uint8Array): Promise<Map<string, MergedCells>> {
  const zip = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  try {
    const entries = await zip.getEntries();
    const textOf = async (name: string): Promise<string> => {
      const entry = entries.find(({ filename }) => filename === name);
      return entry && !entry.directory ? entry.getData(new TextWriter()) : "";
    };
    const relations = new Map(
      [...(await textOf("xl/_rels/workbook.xml.rels")).matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
        /\bId="([^"]*)"/.exec(tag)?.[1] ?? "",
        /\bTarget="\/?(?:xl\/)?([^"]*)"/.exec(tag)?.[1] ?? "",
      ]),
    );
    const found = new Map<string, MergedCells>();
    for (const [tag] of (await textOf("xl/workbook.xml")).matchAll(/<sheet\b[^>]*>/g)) {
      const name = unescaped(/\bname="([^"]*)"/.exec(tag)?.[1] ?? "");
      const target = relations.get(/\br:id="([^"]*)"/.exec(tag)?.[1] ?? "");
      if (target) found.set(name, rangesIn(await textOf(`xl/${target}`)));
    }
    return found;
  } finally {
    await zip.close();
  }
}

const unescaped = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" })[name] ?? "",
  );

function rangesIn(xml: string): MergedCells {
  return [...xml.matchAll(/<mergeCell\b[^>]*\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g)]
    .slice(0, 20_000)
    .map(([, column = "", first, , last]) => ({
      column: [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
      first: Number(first) - 1,
      last: Number(last) - 1,
    }));
}
