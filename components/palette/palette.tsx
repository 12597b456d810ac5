"use client";

import { useRouter } from "next/navigation";
import { type RefObject, useEffect, useId, useMemo, useRef, useState } from "react";
import { useLogSheet } from "@/components/log/log-context";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { count } from "@/lib/season/words";
import type { Does } from "./actions";
import { useNames, useTexts } from "./answers";
import { everything, groupsFor } from "./choices";
import { foundHref, foundTitle } from "./found-words";
import { Option, Pieces } from "./option";
import styles from "./palette.module.css";

/** Fewer letters stand in nearly every text. */
const FEWEST_LETTERS = 2;
const FIRST_SHOWN = 20;
const MOST_SHOWN = 100;

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
  const router = useRouter();
  const { openLog } = useLogSheet();
  const ids = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(early.current);
  const [chosen, setChosen] = useState<string | null>(null);
  const [most, setMost] = useState(FIRST_SHOWN);
  const [attempt, setAttempt] = useState(0);
  const [here] = useState(() => document.querySelector<HTMLElement>("[data-program]:not(tr)")?.dataset.program);
  const [now] = useState(() => Date.now());

  const words = typed.trim();
  const asks = words.replace(/[^\p{L}\p{N}]/gu, "").length >= FEWEST_LETTERS;
  const { status: namesAre, names } = useNames(attempt);
  const { status: textsAre, texts } = useTexts(asks ? words : null, most, attempt);

  const all = useMemo(() => everything(names, here), [names, here]);
  const groups = useMemo(() => groupsFor(all, typed), [all, typed]);
  const programs = useMemo(() => new Map(names.programs.map(({ id, name }) => [id, name])), [names]);
  const { total, found } = texts;
  const more = total > found.length && most < MOST_SHOWN;

  const options: { key: string; run: () => void }[] = [
    ...groups.flatMap(({ title, choices }) =>
      choices.map(({ id, does }) => ({ key: `${title} ${id}`, run: () => start(does) })),
    ),
    ...found.map((one) => ({ key: `${one.kind} ${one.id}`, run: () => start({ href: foundHref(one, now) }) })),
    ...(more ? [{ key: "more", run: () => setMost(MOST_SHOWN) }] : []),
  ];
  const active = options.find(({ key }) => key === chosen) ?? options[0];
  const place = (key: string) => options.findIndex((option) => option.key === key);
  const optionId = (key: string) => `${ids}-${place(key)}`;
  const optionProps = (key: string) => ({
    id: optionId(key),
    active: key === active?.key,
    onPoint: () => setChosen(key),
    onChoose: () => options[place(key)]?.run(),
  });

  const activeId = active ? optionId(active.key) : undefined;
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [activeId]);

  function start(does: Does) {
    onClose(() => {
      if ("log" in does) openLog(does.log);
      else if ("file" in does) location.assign(does.file);
      else router.push(does.href);
    });
  }

  function type(text: string) {
    setTyped(text);
    setChosen(null);
    setMost(FIRST_SHOWN);
  }

  function onKeyDown(event: React.KeyboardEvent) {
    if (event.nativeEvent.isComposing || options.length === 0) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setChosen(options.at((place(active?.key ?? "") + step) % options.length)?.key ?? null);
    } else if (event.key === "Enter") {
      event.preventDefault();
      active?.run();
    }
  }

  const failed = namesAre === "failed" || textsAre === "failed";
  const waiting = namesAre === "waiting" || textsAre === "waiting";
  const named = groups.reduce((sum, { choices }) => sum + choices.length, 0);
  const nothing = words !== "" && !waiting && !failed && options.length === 0;

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
            aria-expanded={options.length > 0}
            aria-controls={`${ids}-list`}
            aria-activedescendant={activeId}
            aria-autocomplete="list"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            maxLength={200}
            placeholder="A program, person, screen, action, or words from a message"
            value={typed}
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        </div>
        <div className={styles.list} id={`${ids}-list`} role="listbox" aria-label="Results">
          {groups.map(({ title, choices }) => (
            <fieldset key={title} className={styles.group}>
              <legend>{title}</legend>
              {choices.map(({ id, name, detail, key: letter }) => (
                <Option key={id} {...optionProps(`${title} ${id}`)}>
                  <span className={styles.name}>{name}</span>
                  {detail && <span className={styles.detail}>{detail}</span>}
                  {letter && <span className="kbd push">{letter}</span>}
                </Option>
              ))}
            </fieldset>
          ))}
          {found.length > 0 && (
            <fieldset className={styles.group}>
              <legend>Messages and notes {total > FIRST_SHOWN && <span>{total}</span>}</legend>
              {found.map((one) => (
                <Option key={`${one.kind} ${one.id}`} {...optionProps(`${one.kind} ${one.id}`)}>
                  <span className={styles.text}>
                    <span className={styles.detail}>{foundTitle(one, programs, zone)}</span>
                    {one.heading.length > 0 && (
                      <span className={styles.name}>
                        <Pieces of={one.heading} />
                      </span>
                    )}
                    {one.text.length > 0 && (
                      <span className={styles.words}>
                        <Pieces of={one.text} />
                      </span>
                    )}
                  </span>
                </Option>
              ))}
              {more && (
                <Option {...optionProps("more")}>
                  <span className={styles.name}>Show more</span>
                  <span className={styles.detail}>
                    Showing {found.length} of {total}
                  </span>
                </Option>
              )}
            </fieldset>
          )}
        </div>
        {!more && total > found.length && (
          <p className={styles.note}>
            Showing the latest {found.length} of {total}. Add a word to narrow the search.
          </p>
        )}
        {nothing && <p className={styles.note}>Nothing is named “{words}”, and no message or note contains it.</p>}
        {failed && (
          <div className={styles.note} role="alert">
            <span>
              {namesAre === "failed" ? "Programs, people, messages, and notes" : "Messages and notes"} couldn’t be
              searched: the server didn’t answer.
            </span>{" "}
            <Button
              size="sm"
              onClick={() => {
                setAttempt(attempt + 1);
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
          {words === "" || waiting
            ? ""
            : `${count(named, "result")}${asks ? `, ${count(total, "message or note", "messages and notes")}` : ""}`}
        </p>
      </div>
    </Dialog>
  );
}
