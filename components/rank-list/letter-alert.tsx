"use client";

import { Button, ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { writeHref } from "@/components/writing/write-href";
import { ordinal } from "@/lib/season/words";
import styles from "./rank-list.module.css";
import type { RankRow } from "./rank-rows";

/** Says that a #1 letter has become untrue: its holder is no longer first on the list. */
export function LetterAlert({
  holder,
  place,
  onMoveFirst,
}: {
  holder: Pick<RankRow, "id" | "name">;
  /** Its place from 1; null when it is not on the list. */
  place: number | null;
  onMoveFirst: () => void;
}) {
  return (
    <div className={styles.alert}>
      <Callout
        level="stop"
        role="alert"
        aside={
          <span className={styles.alertButtons}>
            <Button size="sm" className="btn-long" onClick={onMoveFirst}>
              {place === null ? `Put ${holder.name} first` : `Move ${holder.name} to 1`}
            </Button>
            <ButtonLink
              look="ghost"
              size="sm"
              href={writeHref({ program: holder.id, kind: "intent-release", template: "intent-release" })}
            >
              Take the letter back
            </ButtonLink>
          </span>
        }
      >
        <b className="strong">Your #1 letter doesn’t match this list</b>
        <br />
        You told {holder.name} it was first. It’s {place === null ? "not on the list" : `${ordinal(place)} here`}.
      </Callout>
    </div>
  );
}
