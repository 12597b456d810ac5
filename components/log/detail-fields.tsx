"use client";

import { Checkbox } from "@mantine/core";
import type { ReactNode } from "react";
import { formatDay, formatMoment } from "@/lib/season/format";
import { CHANNELS, NEWS } from "@/lib/season/values";
import { CHANNEL_WORDS, KIND_WORDS, NEWS_WORDS, ROTATION_WORDS } from "@/lib/season/words";
import { endedInterviews, rotationsAt, theirMessages } from "./log-choices";
import styles from "./log-sheet.module.css";
import type { Log } from "./use-log";

/** A reply answers something recent; a longer list helps nobody. */
const OFFERED_MESSAGES = 20;

/** How it went, and what it belongs to: chosen by itself, shown, and to be changed where there is a choice. */
export function DetailFields({ log, zone }: { log: Log; zone: string }) {
  const { values, touch } = log;
  return (
    <div className={styles.chips}>
      <Choice
        label="Channel"
        value={values.channel}
        options={CHANNELS.map((channel) => [channel, CHANNEL_WORDS[channel]])}
        onChoose={(chosen) => touch({ channel: CHANNELS.find((channel) => channel === chosen) })}
      />
      <Belongs log={log} zone={zone} />
      {(values.kind === "update" || values.kind === "interest") && (
        <Choice
          label="News"
          value={values.news ?? ""}
          options={[["", "No news"], ...NEWS.map((news): Option => [news, NEWS_WORDS[news]])]}
          onChoose={(chosen) => touch({ news: NEWS.find((news) => news === chosen) ?? null })}
        />
      )}
      {log.guessed.news && <span className={styles.guess}>guess</span>}
      {values.direction === "received" && (
        <Checkbox
          label="Needs a reply"
          checked={values.needsReply}
          onChange={(event) => touch({ needsReply: event.currentTarget.checked })}
        />
      )}
    </div>
  );
}

/** The interview, rotation or message that this one is about. */
function Belongs({ log, zone }: { log: Log; zone: string }): ReactNode {
  const { season, values, now, touch } = log;
  const { programId, kind } = values;
  if (programId === null) return null;
  if (kind === "thank-you") {
    const interviews = endedInterviews(season, programId, now);
    if (interviews.length === 0) return <span className="meta">No interview has ended yet</span>;
    return (
      <Choice
        label="Interview"
        value={values.interviewId ?? ""}
        options={interviews.map(({ id, endsAt }) => [id, `Interview of ${formatMoment(endsAt, zone, "weekday")}`])}
        onChoose={(interviewId) => touch({ interviewId, recipients: undefined })}
      />
    );
  }
  if (kind === "rotation" || kind === "rotation-thanks") {
    const rotations = rotationsAt(season, programId);
    if (rotations.length === 0) return <span className="meta">No rotation here yet</span>;
    return (
      <Choice
        label="Rotation"
        value={values.rotationId ?? ""}
        options={rotations.map((rotation) => [
          rotation.id,
          `${ROTATION_WORDS[rotation.kind]} to ${formatDay(rotation.endsOn, "day")}`,
        ])}
        onChoose={(rotationId) => touch({ rotationId, recipients: undefined })}
      />
    );
  }
  if (kind !== "reply") return null;
  const theirs = theirMessages(season, programId).slice(0, OFFERED_MESSAGES);
  if (theirs.length === 0) return null;
  return (
    <Choice
      label="In reply to"
      value={values.inReplyTo ?? ""}
      options={[
        ["", "To nothing in particular"],
        ...theirs.map(
          (message): Option => [
            message.id,
            `To: ${KIND_WORDS[message.kind]}, ${formatMoment(message.at, zone, "weekday")}`,
          ],
        ),
      ]}
      onChoose={(inReplyTo) => touch({ inReplyTo: inReplyTo || null })}
    />
  );
}

type Option = [value: string, label: string];

/** One of a few, small; where there is only one it stands as words. */
function Choice({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: string;
  options: Option[];
  onChoose: (value: string) => void;
}) {
  const [only] = options;
  if (only && options.length === 1 && only[0] === value) return <span className="meta">{only[1]}</span>;
  return (
    <select
      className={styles.small}
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </select>
  );
}
