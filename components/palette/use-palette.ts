"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useState } from "react";
import { useLogSheet } from "@/components/log/log-context";
import { useNames, useTexts } from "./answers";
import { everything, groupsFor } from "./choices";
import type { Does } from "./commands";
import { foundHref } from "./found-words";

/** Fewer letters stand in nearly every text. */
const FEWEST_LETTERS = 2;
const FIRST_SHOWN = 20;
const MOST_SHOWN = 100;

/** What is typed into the palette, what fits it, which option the arrows are at, and what choosing one does. */
export function usePalette({
  early,
  onClose,
}: {
  /** What was typed before there was a field to type into. */
  early: RefObject<string>;
  onClose: (then?: () => void) => void;
}) {
  const router = useRouter();
  const { openLog } = useLogSheet();
  const ids = useId();
  const [typed, setTyped] = useState(early.current);
  const [chosen, setChosen] = useState<string | null>(null);
  const [most, setMost] = useState(FIRST_SHOWN);
  const [attempt, setAttempt] = useState(0);
  const [here] = useState(() => document.querySelector<HTMLElement>("[data-program]:not(tr)")?.dataset.program);
  const [now] = useState(() => Date.now());

  const words = typed.trim();
  const searchesTexts = words.replace(/[^\p{L}\p{N}]/gu, "").length >= FEWEST_LETTERS;
  const { status: namesAre, names } = useNames(attempt);
  const { status: textsAre, texts } = useTexts(searchesTexts ? words : null, most, attempt);

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

  return {
    typed,
    words,
    groups,
    /** The latest messages and notes with the words, of `total` in all. */
    found,
    total,
    /** Whether `found` can be made longer. */
    more,
    /** Whether texts are searched too: fewer letters stand in nearly every one. */
    searchesTexts,
    programs,
    named: groups.reduce((sum, { choices }) => sum + choices.length, 0),
    /** Why it isn't complete: the server didn't answer for the names, or for the texts alone. */
    failed: namesAre === "failed" ? ("names" as const) : textsAre === "failed" ? ("texts" as const) : null,
    waiting: namesAre === "waiting" || textsAre === "waiting",
    /** Whether more was found than one list of texts began with. */
    many: total > FIRST_SHOWN,
    empty: options.length === 0,
    listId: `${ids}-list`,
    activeId,
    optionProps: (key: string) => ({
      id: optionId(key),
      active: key === active?.key,
      onPoint: () => setChosen(key),
      onChoose: () => options[place(key)]?.run(),
    }),
    type: (text: string) => {
      setTyped(text);
      setChosen(null);
      setMost(FIRST_SHOWN);
    },
    tryAgain: () => setAttempt(attempt + 1),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing || options.length === 0) return;
      const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      if (step !== 0) {
        event.preventDefault();
        setChosen(options.at((place(active?.key ?? "") + step) % options.length)?.key ?? null);
      } else if (event.key === "Enter") {
        event.preventDefault();
        active?.run();
      }
    },
  };
}

export type PaletteState = ReturnType<typeof usePalette>;
