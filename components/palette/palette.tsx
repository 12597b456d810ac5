"use client";

import { type RefObject, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { serverSilent } from "@/components/ui/server-silent";
import { count } from "@/lib/season/words";
import styles from "./palette.module.css";
import { PaletteList } from "./palette-list";
import { type PaletteState, usePalette } from "./use-palette";

/**
 * Search, jump and start, in one field. Built on the app's dialog and a combobox of its own: the library's Spotlight has neither
 * combobox nor listbox nor option in what it draws, so that nobody who listens would hear what the arrows choose.
 */
export function Palette({
  zone,
  early,
  onClose,
}: {
  zone: string;
  /** What was typed before there was a field to type into. */
  early: RefObject<string>;
  onClose: (then?: () => void) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const palette = usePalette({ early, onClose });
  const { words, found, total, failed, waiting } = palette;
  const nothing = words !== "" && !waiting && failed === null && palette.empty;

  return (
    <Dialog opened onClose={() => onClose()} title="Search" width={640} flush tall>
      <div className={styles.palette}>
        <div className={styles.field}>
          <input
            ref={field}
            data-autofocus
            type="text"
            role="combobox"
            aria-label="Search programs, people, screens, actions, messages, and notes"
            aria-expanded={!palette.empty}
            aria-controls={palette.listId}
            aria-activedescendant={palette.activeId}
            aria-autocomplete="list"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            maxLength={200}
            placeholder="A program, person, screen, action, or words from a message"
            value={palette.typed}
            onChange={(event) => palette.type(event.currentTarget.value)}
            onKeyDown={palette.onKeyDown}
          />
        </div>
        <PaletteList palette={palette} zone={zone} />
        {!palette.more && total > found.length && (
          <p className={styles.note}>
            Showing the latest {found.length} of {total}. Add a word to narrow the search.
          </p>
        )}
        {nothing && <p className={styles.note}>Nothing is named “{words}”, and no message or note contains it.</p>}
        {failed && (
          <div className={styles.note} role="alert">
            <span>
              {serverSilent(
                `${failed === "names" ? "Programs, people, messages, and notes" : "Messages and notes"} couldn’t be searched`,
              )}
            </span>{" "}
            <Button
              size="sm"
              onClick={() => {
                palette.tryAgain();
                field.current?.focus();
              }}
            >
              Try again
            </Button>
          </div>
        )}
        {waiting && (
          <p className={`${styles.note} ${styles.waiting}`} aria-hidden>
            Searching…
          </p>
        )}
        <p className="visually-hidden" role="status">
          {words === "" || waiting ? "" : foundWords(palette)}
        </p>
      </div>
    </Dialog>
  );
}

/** "5 results, 12 messages and notes"; no more than the names where texts aren't searched. */
function foundWords({ named, total, searchesTexts }: PaletteState): string {
  const texts = searchesTexts ? `, ${count(total, "message or note", "messages and notes")}` : "";
  return `${count(named, "result")}${texts}`;
}
