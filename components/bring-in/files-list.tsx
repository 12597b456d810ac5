"use client";

import { TextInput } from "@mantine/core";
import { IconCalendar, IconFile, IconMail, IconPackage, IconTable, IconUsers } from "@tabler/icons-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { count } from "@/lib/season/words";
import { AccountBackup } from "./account-backup";
import styles from "./bring-in.module.css";
import type { Far } from "./exchange";
import { percent } from "./looking";
import type { Preview } from "./send";
import type { LotState } from "./use-lot";
import type { Chosen } from "./use-reading";

const KINDS: Record<string, { name: string; noun: [one: string, many?: string]; Icon: typeof IconFile }> = {
  table: { name: "Table", noun: ["row"], Icon: IconTable },
  calendar: { name: "Calendar", noun: ["event"], Icon: IconCalendar },
  mail: { name: "Mail", noun: ["message"], Icon: IconMail },
  contacts: { name: "Contacts", noun: ["card"], Icon: IconUsers },
  season: { name: "Season file", noun: ["season"], Icon: IconPackage },
};

/** A title above a header has one cell: so many rows tell how wide a table is. */
const LOOKED_AT = 50;
const widest = (rows: readonly string[][]) => Math.max(0, ...rows.slice(0, LOOKED_AT).map((row) => row.length));

function aboutOf({ claims, problem, sent, far }: Chosen): string {
  if (problem) return problem;
  if (!claims) return sent === null ? "" : sent < 1 ? `${percent(sent)} sent` : readingWords(far);
  const { name = "File", noun = ["row"] } = KINDS[claims.kind] ?? {};
  const columns = claims.sheets?.reduce((most, { rows }) => Math.max(most, widest(rows)), 0) ?? 0;
  return [`${name}, ${count(claims.rows, ...noun)}`, columns > 0 ? count(columns, "column") : ""]
    .filter(Boolean)
    .join(", ");
}

/** How far the server is with a file: "Reading, 42%: 12,400 messages so far". */
function readingWords(far: Far | null): string {
  const share = far?.share === null || far?.share === undefined ? "" : `, ${percent(far.share)}`;
  const rows = far?.rows
    ? `: ${far.rows.toLocaleString("en-US")} ${far.rows === 1 ? "message" : "messages"} so far`
    : "";
  return `Reading${share}${rows}`;
}

/** The files that were chosen, how far each is, and whose mail they hold. */
export function FilesList({ lot, preview }: { lot: LotState; preview: Preview | null }) {
  const asksOf = (name: string) =>
    preview?.items.filter(({ state, file, answer }) => state === "asks" && file === name && answer === null).length ??
    0;
  return (
    <section aria-label="Chosen files">
      <h2 className="rail-title">Files</h2>
      <ul className={styles.files}>
        {lot.files.map((file) => {
          const Icon = KINDS[file.claims?.kind ?? ""]?.Icon ?? IconFile;
          const asks = asksOf(file.name);
          return (
            <li key={file.name}>
              <Icon className="icon" aria-hidden />
              <span className={styles.file}>
                <span className="strong">{file.name}</span>
                <span className={file.problem ? "late" : "meta"}>{aboutOf(file)}</span>
                {file.backup && <AccountBackup file={file.file} />}
              </span>
              {file.claims &&
                (asks > 0 ? (
                  <span className={styles.some}>{count(asks, "question")}</span>
                ) : (
                  <span className={styles.ready}>Ready</span>
                ))}
            </li>
          );
        })}
      </ul>
      {lot.reading && (
        <Button size="sm" onClick={lot.cancel}>
          Cancel reading
        </Button>
      )}
    </section>
  );
}

/** Asks whose mail it is; the addresses that stand in most of it are offered, and none is taken for granted. */
export function OwnAddresses({ lot }: { lot: LotState }) {
  const [mine, setMine] = useState(lot.me.join(", "));
  const mail = lot.files.flatMap(({ claims }) => (claims?.kind === "mail" ? [claims] : []));
  if (mail.length === 0) return null;
  const offered = [...new Set(mail.flatMap(({ mine: likely }) => likely ?? []))].filter(
    (address) => !lot.me.includes(address),
  );
  const take = (addresses: string[]) => {
    setMine(addresses.join(", "));
    lot.setMine(addresses);
  };
  return (
    <section className={styles.own} aria-label="Whose mail">
      <TextInput
        label="Your own addresses"
        description="Mail from these was sent by you; all other mail was received. Several with commas between."
        value={mine}
        onChange={(event) => setMine(event.currentTarget.value)}
        onBlur={() => lot.setMine(mine.split(/[,;\s]+/).filter((address) => address.includes("@")))}
        className={styles.mine}
      />
      {offered.length > 0 && (
        <div className="row wrap">
          <span className={styles.asks}>Asks</span>
          <span className="meta">{offered.length === 1 ? "Is this one yours?" : "Which of these are yours?"}</span>
          {offered.map((address) => (
            <Button key={address} size="sm" onClick={() => take([...lot.me, address])}>
              {address}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
