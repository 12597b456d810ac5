"use client";

import { FileButton, Textarea } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import type { ReadIcs } from "@/lib/calendar/read-ics";
import { count } from "@/lib/season/words";
import styles from "./ics-import.module.css";
import { InvitationCard } from "./invitation-card";
import type { Known } from "./take-over";

/** Reads a calendar file or pasted text in the browser, shows what is in it, and takes over what is chosen. Nothing is sent before. */
export function ImportIcs({ known }: { known: Known }) {
  const [text, setText] = useState("");
  const [read, setRead] = useState<{ times: number; found: ReadIcs } | null>(null);

  async function show(given: string) {
    // Loaded when there is something to read: most visits have no use for it.
    const { readIcs } = await import("@/lib/calendar/read-ics");
    const found = readIcs(given, known.zone);
    setRead((before) => ({ times: (before?.times ?? 0) + 1, found }));
  }

  async function open(file: File | null) {
    if (!file) return;
    const { MOST_BYTES } = await import("@/lib/calendar/read-ics");
    // What is too large is not read at all; its beginning says so in the reader's words.
    await show(await file.slice(0, MOST_BYTES + 1).text());
  }

  return (
    <div className={styles.page}>
      <p className="muted">
        Invitations usually come with an .ics file attached. Choose the file, or paste its text. It’s read here in your
        browser; nothing is added until you say so. For several files, mail, or an interview that moved or was canceled,
        use{" "}
        <Link className="link" href="/bring-in">
          Bring in
        </Link>
        .
      </p>
      <div className="row wrap">
        <FileButton onChange={open} accept=".ics,text/calendar" inputProps={{ "aria-label": "Calendar file" }}>
          {(props) => (
            <Button {...props}>
              <IconUpload className="icon" aria-hidden />
              Choose a file
            </Button>
          )}
        </FileButton>
        <span className="meta">.ics, up to 1 MB</span>
      </div>
      <Textarea
        label="Or paste its text"
        placeholder="BEGIN:VCALENDAR"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        rows={4}
        spellCheck={false}
      />
      <div>
        <Button disabled={text.trim() === ""} onClick={() => show(text)}>
          Read it
        </Button>
      </div>
      <div aria-live="polite">
        {read && !read.found.ok && <Callout level="stop">{read.found.problem}</Callout>}
        {read?.found.ok && (
          <h2 className="section-title">
            {count(read.found.invitations.length, "event")} found
            {read.found.more > 0 && <span className="count">and {read.found.more} more, left out</span>}
          </h2>
        )}
      </div>
      {read?.found.ok && (
        <ol className={styles.cards}>
          {read.found.invitations.map((invitation, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a file's events have no other order than theirs, and may repeat
            <li key={`${read.times} ${place}`}>
              <InvitationCard invitation={invitation} known={known} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
