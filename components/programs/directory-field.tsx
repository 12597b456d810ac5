"use client";

import { Combobox, TextInput, type TextInputProps, useCombobox } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useBackCloses } from "@/components/ui/use-back-closes";
import type { DirectoryEntry } from "@/lib/directory/directory";
import { monthWords } from "@/lib/season/months";
import type { Program } from "@/lib/season/schema";
import { TRACK_WORDS } from "@/lib/season/words";
import styles from "./directory.module.css";

/** The directory is searched from this many letters on. */
const ENOUGH = 3;

type Directory = typeof import("@/lib/directory/directory");

/** The directory, fetched when the field is first used: no page is heavier for it before. */
function useDirectory(): { directory: Directory | null; fetch: () => void } {
  const [directory, setDirectory] = useState<Directory | null>(null);
  const asked = useRef(false);
  function fetch() {
    if (asked.current) return;
    asked.current = true;
    import("@/lib/directory/directory").then(setDirectory, () => {
      // Without the directory the name is typed by hand; the next letter asks again.
      asked.current = false;
    });
  }
  return { directory, fetch };
}

/**
 * The name of a program. From three letters on it offers what the directory has; choosing one fills the form in, and what is not
 * there is added by its name. `isListed` says which entries are in the season already.
 */
export function DirectoryField({
  input,
  isNew,
  track,
  isListed,
  onPick,
}: {
  input: TextInputProps & { value: string };
  /** A new program’s name is where one begins, with a hint under it. */
  isNew: boolean;
  track: Program["track"];
  isListed: (entry: DirectoryEntry) => boolean;
  /** With what says how old it is: "November 2026", "from pages of 2024" where they bear a date. */
  onPick: (entry: DirectoryEntry, words: { compiled: string; age: string | null }) => void;
}) {
  const { directory, fetch } = useDirectory();
  const [open, setOpen] = useState(false);
  const searched = directory !== null && input.value.trim().length >= ENOUGH;
  const exact = searched ? directory.findInDirectory(input.value, track) : [];
  const isNear = searched && exact.length === 0;
  const found = isNear ? directory.nearInDirectory(input.value, track) : exact;
  const opened = open && found.length > 0;
  const combobox = useCombobox({ opened, onOpenedChange: setOpen });
  useBackCloses(opened, () => setOpen(false));
  const [first] = found;

  useEffect(() => {
    // An arrow key starts at the top of what is found now.
    if (first) combobox.resetSelectedOption();
  }, [first, combobox.resetSelectedOption]);

  function pick(index: string) {
    const entry = found[Number(index)];
    if (!entry || !directory) return;
    setOpen(false);
    onPick(entry, { compiled: monthWords(directory.COMPILED), age: directory.ageWords(entry) });
  }

  return (
    <Combobox store={combobox} onOptionSubmit={pick} withinPortal={false}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          {...input}
          autoFocus={isNew}
          onFocus={fetch}
          onChange={(event) => {
            fetch();
            input.onChange?.(event);
            setOpen(true);
          }}
          onBlur={() => setOpen(false)}
        />
      </Combobox.Target>
      <p className={`meta ${styles.hint}`} hidden={!isNew}>
        {searched && found.length === 0
          ? "Not in the built-in directory. Add it by its name."
          : "Type three letters to search the built-in directory. If a program isn’t listed, add it by name."}
      </p>
      <Combobox.Dropdown>
        {isNear && (
          <p className={`meta ${styles.near}`}>
            {found.length === 1 ? "Did you mean this one?" : "Did you mean one of these?"}
          </p>
        )}
        <Combobox.Options labelledBy={undefined} aria-label="From the directory">
          {found.map((entry, index) => (
            <Combobox.Option
              key={`${entry.name} ${entry.city} ${entry.track}`}
              value={String(index)}
              className={styles.found}
            >
              <span className={styles.foundName}>{entry.name}</span>
              <span className="meta">
                {[
                  `${entry.city}, ${entry.state}`,
                  entry.track ? TRACK_WORDS[entry.track] : "Track not known",
                  directory?.ageWords(entry),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
              {isListed(entry) && <span className={`tag ${styles.listed}`}>On your list</span>}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
      <p className="visually-hidden" role="status">
        {open &&
          searched &&
          (found.length > 0
            ? isNear
              ? found.length === 1
                ? "Did you mean the one from the directory?"
                : `Did you mean one of ${found.length} in the directory?`
              : `${found.length} in the directory`
            : "Not in the directory")}
      </p>
    </Combobox>
  );
}
