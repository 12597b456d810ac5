"use client";

import { IconChecklist, IconNote, IconPencil, IconSend, IconUserPlus } from "@tabler/icons-react";
import { useLogSheet } from "@/components/log/log-context";
import { Button, ButtonLink } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import type { OutboxAction, OutboxEntry } from "@/lib/offline/outbox-entry";
import { writtenWords } from "@/lib/offline/written-words";
import { pastMomentWords } from "@/lib/season/moment-words";
import styles from "./offline.module.css";
import { dropFromOutbox, putInOutbox } from "./put-in-outbox";
import { takeBack } from "./take-back";

const ICONS: Record<OutboxAction, typeof IconSend> = {
  logMessage: IconSend,
  markSent: IconSend,
  addNote: IconNote,
  saveAfterInterview: IconNote,
  addPersonMet: IconUserPlus,
  notePersonMet: IconNote,
  addTask: IconChecklist,
  completeTask: IconChecklist,
  startDraft: IconPencil,
  saveDraft: IconPencil,
};

/** What was written without the server and waits on this device, and what of it the server would not take, with both versions. */
export function OutboxRows({ entries, zone }: { entries: OutboxEntry[]; zone: string }) {
  const refused = entries.some((one) => one.refused !== null);
  return (
    <section aria-labelledby="waiting">
      <h2 className="section-title" id="waiting">
        Waiting to send <span className="count">kept on this device</span>
      </h2>
      <ul className={styles.waiting}>
        {entries.map((entry) => (
          <OutboxRow key={entry.id} entry={entry} zone={zone} />
        ))}
      </ul>
      <p className="meta">
        {refused
          ? "What couldn’t be saved stays here until you decide."
          : "Each is sent once when the server is back. If something changed there, you see both."}
      </p>
    </section>
  );
}

function OutboxRow({ entry, zone }: { entry: OutboxEntry; zone: string }) {
  const { does, title, about, at, refused } = entry;
  const Icon = ICONS[does];
  return (
    <li>
      <div className={styles.waits}>
        <Icon className="icon" aria-hidden />
        <span className={styles.what}>
          <span>{title}</span>
          <span className="meta">{about}</span>
        </span>
        <span className="meta">{pastMomentWords(at, Date.now(), zone)}</span>
        <Button
          size="sm"
          look="ghost"
          onClick={() => takeBack(entry)}
          aria-label={`${refused ? "Discard" : "Take back"}: ${title}`}
        >
          {refused ? "Discard" : "Take back"}
        </Button>
      </div>
      {refused && <Refused entry={entry} refused={refused} />}
    </li>
  );
}

function Refused({ entry, refused }: { entry: OutboxEntry; refused: NonNullable<OutboxEntry["refused"]> }) {
  const { openLog } = useLogSheet();
  const { does, input } = entry;
  const { problem, both, href, anyway } = refused;
  const words = writtenWords(entry);
  /** Logs what was sent, whatever the draft says elsewhere. */
  const logMine = () => putInOutbox({ ...entry, input: { ...input, draft: null }, refused: null });
  /** Does it over what was seen, which was changed, or beside what was logged elsewhere. */
  function doAnyway() {
    const { draft: _, seen: __, ...rest } = input;
    return putInOutbox({ ...entry, input: { ...rest, anyway: true }, refused: null });
  }
  return (
    <div className={styles.refused} role="alert">
      <p className="late">{problem}</p>
      {(both || words !== "") && (
        <dl className={styles.both}>
          {both && (
            <div>
              <dt>On the server now</dt>
              <dd>{both.there || "Empty"}</dd>
            </div>
          )}
          <div>
            <dt>Written here</dt>
            <dd>{both?.here || words || "Empty"}</dd>
          </div>
        </dl>
      )}
      <div className="row wrap">
        {anyway && (
          <Button size="sm" onClick={doAnyway}>
            {does === "completeTask"
              ? input.done === false
                ? "Reopen it anyway"
                : "Check it off anyway"
              : "Log mine too"}
          </Button>
        )}
        {does === "markSent" && both && !anyway && (
          <Button size="sm" onClick={logMine}>
            Log what I sent
          </Button>
        )}
        {words !== "" && (
          <Button size="sm" look="ghost" onClick={() => copy(words)}>
            Copy
          </Button>
        )}
        {href === "/today#log" ? (
          <Button size="sm" onClick={() => openLog(startOf(entry))}>
            Log it again
          </Button>
        ) : (
          href && (
            <ButtonLink size="sm" href={href}>
              Open
            </ButtonLink>
          )
        )}
      </div>
    </div>
  );
}

async function copy(words: string) {
  try {
    await navigator.clipboard.writeText(words);
    say("Copied.");
  } catch {
    say("Your browser didn’t let it be copied. Select the text, then copy it.");
  }
}

/** What the log sheet starts with to log what waits; it waits no more once it is logged. */
function startOf({ id, does, input }: OutboxEntry) {
  const message = does === "markSent" ? input.message : input;
  return { ...(typeof message === "object" ? message : {}), onLogged: () => void dropFromOutbox(id) };
}
