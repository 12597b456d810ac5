"use client";

import { Checkbox } from "@mantine/core";
import { useId } from "react";
import { NOTICE_KINDS, type NoticeKind } from "@/lib/notices/notice-kinds";
import { CALENDAR_KINDS, NOTICE_WAYS, type NoticeWay, type Personal } from "@/lib/notices/ways";
import { chooseReminder } from "./actions";
import { KIND_WORDS, WAY_WORDS } from "./kind-words";
import type { MissingWay } from "./missing-ways";
import styles from "./notices.module.css";
import { useChange } from "./use-change";

/** `missing`: ways that cannot be used now. `morning`: when the morning list comes, in words. */
type Props = { ways: Personal["ways"]; missing: Partial<Record<NoticeWay, MissingWay>>; morning: string };

/**
 * What is sent, by way: each box saves at once. A dash means that the way never carries it. A phone leaves out the column of a way that
 * carries nothing.
 */
export function KindsTable({ ways, missing, morning }: Props) {
  const unused = (way: NoticeWay) => (missing[way] && ways[way].kinds.length === 0 ? styles.unused : undefined);
  return (
    <table className={styles.kinds}>
      <thead>
        <tr>
          <th scope="col">Reminder</th>
          <th scope="col" className={styles.when}>
            When
          </th>
          {NOTICE_WAYS.map((way) => (
            <th scope="col" key={way} className={unused(way)}>
              {WAY_WORDS[way]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {NOTICE_KINDS.map((kind) => (
          <tr key={kind}>
            <th scope="row">
              {KIND_WORDS[kind].title}
              <span className={styles.whenBelow}>{kind === "morning" ? morning : KIND_WORDS[kind].when}</span>
            </th>
            <td className={styles.when}>{kind === "morning" ? morning : KIND_WORDS[kind].when}</td>
            {NOTICE_WAYS.map((way) => (
              <td key={way} className={unused(way)} data-way={WAY_WORDS[way]}>
                {way === "calendar" && !CALENDAR_KINDS.some((known) => known === kind) ? (
                  <span className="faint" role="img" aria-label="A calendar doesn’t ring for this">
                    –
                  </span>
                ) : (
                  <Box way={way} kind={kind} on={isOn(ways, way, kind)} missing={missing[way] !== undefined} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isOn = (ways: Personal["ways"], way: NoticeWay, kind: NoticeKind) =>
  ways[way].kinds.some((known) => known === kind);

function Box({ way, kind, on, missing }: { way: NoticeWay; kind: NoticeKind; on: boolean; missing: boolean }) {
  const name = `${KIND_WORDS[kind].title}: ${WAY_WORDS[way].toLowerCase()}`;
  const id = useId();
  const [shown, change] = useChange(
    on,
    chooseReminder,
    (value) => ({ way, kind, on: value }),
    (value) => `${name} ${value ? "on" : "off"}.`,
  );
  return (
    <label htmlFor={id} className={styles.box}>
      <Checkbox
        id={id}
        aria-label={name}
        checked={shown}
        // What was chosen before the way went away can still be turned off.
        disabled={missing && !shown}
        onChange={(event) => change(event.currentTarget.checked)}
      />
    </label>
  );
}
