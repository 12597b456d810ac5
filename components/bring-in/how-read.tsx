"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { ENCODINGS, type Encoding, withoutUnseen } from "@/lib/bring-in/text";
import { count } from "@/lib/season/words";
import styles from "./bring-in.module.css";
import type { PreviewTable } from "./send";
import type { LotState } from "./use-lot";

const NAMES: Record<Encoding, string> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16, big-endian",
  "windows-1252": "Windows-1252",
  macintosh: "Mac Roman",
};
const SEPARATORS: Record<string, string> = { ",": "Comma", ";": "Semicolon", "\t": "Tab", "|": "Bar" };

const LOOKED_AT = 256 * 1024;
/** A word with a letter that encodings write differently, or that came out as none. */
const TELLING = /[\p{L}'’-]*[^\p{ASCII}\s\p{P}\d][\p{L}\uFFFD'’-]*/gu;

/** The first two words of a file, in each encoding, to see which one is right. */
async function namesIn(file: File): Promise<Record<Encoding, string[]>> {
  const bytes = await file.slice(0, LOOKED_AT).arrayBuffer();
  const words = (encoding: Encoding) =>
    [...new Set(withoutUnseen(new TextDecoder(encoding).decode(bytes)).match(TELLING) ?? [])].slice(0, 2);
  return {
    "utf-8": words("utf-8"),
    "utf-16le": words("utf-16le"),
    "utf-16be": words("utf-16be"),
    "windows-1252": words("windows-1252"),
    macintosh: words("macintosh"),
  };
}

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(" and ");

/** How a table is read: its encoding, which can be changed, its separator, and where its header stands. */
export function HowRead({ table, lot }: { table: PreviewTable; lot: LotState }) {
  const { file: name, encoding, delimiter, headerRow } = table;
  const [open, setOpen] = useState(false);
  const [names, setNames] = useState<Record<Encoding, string[]> | null>(null);
  const file = lot.files.find((chosen) => chosen.name === name)?.file;
  useEffect(() => {
    if (file && encoding) namesIn(file).then(setNames, () => {});
  }, [file, encoding]);

  const read = encoding && names ? quoted(names[encoding]) : "";
  return (
    <section aria-label={`How ${name} is read`}>
      <h2 className="rail-title">How {name} is read</h2>
      <dl className={styles.facts}>
        {encoding && (
          <>
            <dt>Encoding</dt>
            <dd>
              {NAMES[encoding]}{" "}
              <button type="button" className="link tap" aria-expanded={open} onClick={() => setOpen(!open)}>
                Change
              </button>
              <p className="meta">{read ? `Reads ${read}` : "Only basic letters, so any encoding works"}</p>
            </dd>
          </>
        )}
        {delimiter && (
          <>
            <dt>Separator</dt>
            <dd>{SEPARATORS[delimiter] ?? delimiter}</dd>
          </>
        )}
        <dt>Headers</dt>
        <dd>
          {headerRow === 0
            ? "None found"
            : `Row ${headerRow}${headerRow > 1 ? `, ${count(headerRow - 1, "row")} above skipped` : ""}`}
        </dd>
        <dt>Columns</dt>
        <dd>Your choices are kept in this browser for files with the same headers</dd>
      </dl>
      {open && encoding && file && (
        <ul className={styles.encodings}>
          {ENCODINGS.filter((other) => other !== encoding).map((other) => (
            <li key={other}>
              <Button
                size="sm"
                onClick={() => {
                  setOpen(false);
                  void lot.readAs(file, other);
                }}
              >
                {NAMES[other]}
              </Button>
              <span className="meta">
                {names && names[other].length > 0 ? quoted(names[other]) : "Only basic letters"}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
