"use client";

import Link from "next/link";
import { Callout } from "@/components/ui/callout";
import type { IcsInvitation } from "@/lib/calendar/read-ics";
import { formatSpan, zoneCity } from "@/lib/season/format";
import styles from "./ics-import.module.css";
import { type Known, TakeOver, type When } from "./take-over";

/** An event as it would be taken over: its time on both clocks, who invites, and the program to choose. */
export function InvitationCard({ invitation, known }: { invitation: IcsInvitation; known: Known }) {
  const { title, organizer, location, when, zone, cancelled, remarks, uid } = invitation;
  const taken = uid === "" ? undefined : known.taken[uid];
  return (
    <article className={styles.card} aria-label={title}>
      <h3>{title}</h3>
      <dl className={styles.facts}>
        {when && <Times when={when} zone={zone} home={known.zone} />}
        {organizer && (
          <>
            <dt>From</dt>
            <dd>{organizer}</dd>
          </>
        )}
        {location && (
          <>
            <dt>Where</dt>
            <dd>{location}</dd>
          </>
        )}
      </dl>
      {remarks.map((remark) => (
        <p key={remark} className="due">
          {remark}
        </p>
      ))}
      {taken ? (
        <Callout
          level="done"
          aside={
            <Link className="link" href={`/interviews/${taken}`}>
              Open it
            </Link>
          }
        >
          This is already in your season.
        </Callout>
      ) : when && !cancelled ? (
        <TakeOver invitation={invitation} when={when} known={known} />
      ) : null}
    </article>
  );
}

function Times({ when: { startsAt, endsAt }, zone, home }: { when: When; zone: string | null; home: string }) {
  return (
    <>
      <dt>Your time, {zoneCity(home)}</dt>
      <dd className="strong tnum">{formatSpan(startsAt, endsAt, home, "moment")}</dd>
      {zone !== null && zone !== home && (
        <>
          <dt>Their time, {zoneCity(zone)}</dt>
          <dd className="tnum">{formatSpan(startsAt, endsAt, zone, "moment")}</dd>
        </>
      )}
    </>
  );
}
