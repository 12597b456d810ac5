import type { ReactNode } from "react";
import { Callout } from "@/components/ui/callout";
import type { DirectoryEntry } from "@/lib/directory/directory";
import { listOf } from "@/lib/season/words";
import styles from "./directory.module.css";

/** Where the filled-in values come from and how old they are, so that none of them passes for today's. */
export function DirectoryNote({
  entry,
  compiled,
  age,
  children,
}: {
  entry: DirectoryEntry;
  compiled: string;
  /** "from pages of 2024"; null where they bear no date. */
  age: string | null;
  children?: ReactNode;
}) {
  const missing = [
    entry.track === null && "its track",
    entry.positionType === null && "its position",
    entry.nrmpCode === null && "its NRMP code",
    entry.acgmeId === null && "its ACGME ID",
    entry.website === null && "its website",
  ].filter((word) => word !== false);
  return (
    <Callout level="notice" role="status">
      Filled in from the directory of {compiled}
      {age && `, ${age}`}. Check it against the program’s own page
      {entry.website ? "" : " before you rely on it"}.{missing.length > 0 && ` Not known there: ${listOf(missing)}.`}
      {children}
      <details className={styles.sources}>
        <summary>Sources</summary>
        <ul>
          {entry.sources.map((source) => (
            <li key={source}>
              <a className="link" href={source} rel="noreferrer" target="_blank">
                {new URL(source).hostname.replace(/^www\./, "")}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </Callout>
  );
}
