"use client";

import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import type { Draft } from "@/lib/season/schema";
import styles from "./compose.module.css";
import type { Written } from "./written";

/** The same draft was saved in another place: both texts, side by side. Whichever gives way stays in the draft's history. */
export function Conflict({
  here,
  there,
  onKeep,
  onTake,
}: {
  here: Written;
  there: Draft;
  onKeep: () => void;
  onTake: () => void;
}) {
  return (
    <div className={styles.conflict}>
      <Callout level="stop" role="alert">
        <b className="strong">This draft was saved in another tab or on another device</b>
        <br />
        Nothing is lost: the version you don’t keep stays in the draft’s history.
      </Callout>
      <div className={styles.both}>
        <Side title="This one" {...here} button={<Button onClick={onKeep}>Keep this one</Button>} />
        <Side title="The other" {...there} button={<Button onClick={onTake}>Use the other</Button>} />
      </div>
    </div>
  );
}

function Side({
  title,
  subject,
  body,
  button,
}: Pick<Written, "subject" | "body"> & { title: string; button: React.ReactNode }) {
  return (
    <section className={styles.side} aria-label={title}>
      <h2 className="rail-title">{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls has to be reached by the keyboard */}
      <div className={styles.sideText} tabIndex={0}>
        {subject && <p className="strong">{subject}</p>}
        <p className="preserve">{body || "Nothing written."}</p>
      </div>
      {button}
    </section>
  );
}
