"use client";

import { IconPencil } from "@tabler/icons-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { factWords, labelOf } from "@/lib/fit/fact-words";
import type { StatedLine } from "@/lib/fit/lines";
import { FactForm, type Kept } from "./fact-form";
import styles from "./find.module.css";
import { linkOf, sourceWords } from "./words";

function Source({ line }: { line: StatedLine }) {
  const link = linkOf(line.source);
  const words = sourceWords(line);
  return (
    <span className="meta">
      {link ? (
        <a className="link" href={link} target="_blank" rel="noreferrer">
          {words}
        </a>
      ) : (
        words
      )}
      {line.source && !link && ` (${line.source})`}
      {(line.old || (line.fact && line.asOf === null)) && <b className="due"> Check</b>}
    </span>
  );
}

function Said({ line }: { line: StatedLine }) {
  const { fact, yours, ask, differs } = line;
  if (!fact) return <p>{line.says}</p>;
  return (
    <>
      <p>
        {factWords(line.field, fact.value)}. {yours !== null && <span className="strong">You: {yours}. </span>}
        {differs && <span className="due">Sources disagree. </span>}
        {ask}
      </p>
      {fact.says && <p className="muted">{fact.says}</p>}
    </>
  );
}

/** A list of what is met, not met, not known, or only told, each with its source one click away and a way to correct it. */
export function FitLines({
  title,
  about,
  lines,
  kept,
}: {
  title: string;
  about?: string;
  lines: StatedLine[];
  kept: Kept;
}) {
  const [open, setOpen] = useState<string | null>(null);
  const id = `fit-${title.toLowerCase().replace(/[^a-z]+/g, "-")}`;
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.band} id={id}>
        {title}{" "}
        <span>
          {lines.length}
          {about && `, ${about}`}
        </span>
      </h2>
      <ul className={styles.lines}>
        {lines.map((line) => {
          const key = `${line.key} ${line.trust} ${line.asOf} ${line.says}`;
          return (
            <li key={key} className={styles.line}>
              <h3>{labelOf(line.field)}</h3>
              <div>
                <Said line={line} />
              </div>
              <Source line={line} />
              <Button
                look="ghost"
                icon
                aria-expanded={open === key}
                aria-label={`Correct ${labelOf(line.field)}`}
                onClick={() => setOpen(open === key ? null : key)}
              >
                <IconPencil className="icon" aria-hidden />
              </Button>
              {open === key && <FactForm line={line} kept={kept} onDone={() => setOpen(null)} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
