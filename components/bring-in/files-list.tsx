"use client";

import { TextInput } from "@mantine/core";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { count } from "@/lib/season/words";
import styles from "./bring-in.module.css";
import type { Chosen, LotState } from "./use-lot";

const KINDS: Record<string, [string, string, string?]> = {
  table: ["Table", "row"],
  calendar: ["Calendar", "event"],
  mail: ["Mail", "message"],
  contacts: ["Contacts", "card"],
  season: ["Season file", "season"],
};

function stateOf({ claims, problem, sent }: Chosen): string {
  if (problem) return problem;
  if (!claims) return sent === null ? "" : sent < 1 ? `${Math.round(sent * 100)}% sent` : "Reading";
  const [name = "File", noun = "row"] = KINDS[claims.kind] ?? [];
  return `${name}, ${count(claims.rows, noun)}`;
}

/** The files that were chosen, and whose mail they hold. */
export function FilesList({ lot }: { lot: LotState }) {
  const [mine, setMine] = useState(lot.me.join(", "));
  const hasMail = lot.files.some(({ claims }) => claims?.kind === "mail");
  return (
    <section aria-label="Files">
      <ul className={styles.files}>
        {lot.files.map((file) => (
          <li key={file.name}>
            <span className="strong">{file.name}</span>
            <span className={file.problem ? "late" : "meta"}>{stateOf(file)}</span>
          </li>
        ))}
      </ul>
      {lot.reading && <Button onClick={lot.cancel}>Cancel reading</Button>}
      {hasMail && (
        <TextInput
          label="Your own addresses"
          description="Mail from these was sent by you. Several with commas between."
          value={mine}
          onChange={(event) => setMine(event.currentTarget.value)}
          onBlur={() => lot.setMine(mine.split(/[,;\s]+/).filter((address) => address.includes("@")))}
          className={styles.mine}
        />
      )}
    </section>
  );
}
