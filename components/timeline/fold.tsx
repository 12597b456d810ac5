"use client";

import { useState } from "react";
import { excerpt } from "./excerpt";
import styles from "./timeline.module.css";

/** A text as it was written; a long one shows its beginning until it is asked for. */
export function Fold({ text, about }: { text: string; about: string }) {
  const [open, setOpen] = useState(false);
  const short = excerpt(text);
  if (short === null) return <p className="preserve">{text}</p>;
  return (
    <div>
      <p className="preserve">{open ? text : short}</p>
      <button
        type="button"
        className={styles.more}
        aria-expanded={open}
        aria-label={open ? `Show less of ${about}` : `Show all of ${about}`}
        onClick={() => setOpen(!open)}
      >
        {open ? "Show less" : "Show all"}
      </button>
    </div>
  );
}
