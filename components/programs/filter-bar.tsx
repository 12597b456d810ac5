"use client";

import { Menu, TextInput } from "@mantine/core";
import { IconFilter, IconSearch } from "@tabler/icons-react";
import type { RefObject } from "react";
import { SIGNAL_WORDS } from "@/lib/season/words";
import styles from "./filter-bar.module.css";
import { LEFT_WORDS, LEFTS, type ListView, RARE, SHOW_WORDS, SHOWS, type Show, writeView } from "./filters";

type Change = (view: ListView) => void;

function Choice<Value extends string>({
  label,
  chosen,
  words,
  onChoose,
}: {
  label: string;
  chosen: Value | null;
  words: readonly (readonly [Value, string])[];
  onChoose: (value: Value | null) => void;
}) {
  const said = words.find(([value]) => value === chosen)?.[1];
  return (
    <Menu position="bottom-start" width={200}>
      <Menu.Target>
        <button type="button" className="filter" aria-pressed={chosen !== null}>
          <IconFilter className="icon" aria-hidden />
          {said ?? label}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onChoose(null)}>Any</Menu.Item>
        {words.map(([value, word]) => (
          <Menu.Item key={value} onClick={() => onChoose(value)} fw={value === chosen ? 600 : undefined}>
            {word}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

const SIGNAL_CHOICES = [
  ["gold", SIGNAL_WORDS.gold],
  ["silver", SIGNAL_WORDS.silver],
  ["signaled", SIGNAL_WORDS.signaled],
  ["none", "No signal"],
] as const;
const LEFT_CHOICES = LEFTS.map((left) => [left, LEFT_WORDS[left]] as const);

/** The filters of the list, each standing with how many programs are in it, and the search field. */
export function FilterBar({
  view,
  counts,
  searchField,
  onView,
  onSearch,
}: {
  view: ListView;
  counts: Record<Show, number>;
  searchField: RefObject<HTMLInputElement | null>;
  onView: Change;
  onSearch: (search: string) => void;
}) {
  const shown = SHOWS.filter((show) => !RARE.includes(show) || counts[show] > 0 || view.show === show);
  return (
    <search className={styles.bar} aria-label="Programs">
      <div className={styles.filters}>
        {shown.map((show) => (
          <a
            key={show}
            className="filter"
            href={`?${writeView({ ...view, show })}`}
            aria-current={view.show === show ? "true" : undefined}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              onView({ ...view, show });
            }}
          >
            {SHOW_WORDS[show]} <span className={styles.count}>{counts[show]}</span>
          </a>
        ))}
        <span className={styles.divider} aria-hidden />
        <Choice
          label="Signal"
          chosen={view.signal}
          words={SIGNAL_CHOICES}
          onChoose={(signal) => onView({ ...view, signal })}
        />
        <Choice
          label="Messages left"
          chosen={view.left}
          words={LEFT_CHOICES}
          onChoose={(left) => onView({ ...view, left })}
        />
      </div>
      <TextInput
        ref={searchField}
        className={styles.search}
        type="search"
        size="xs"
        aria-label="Find a program by name or city"
        placeholder="Find a program"
        leftSection={<IconSearch className="icon" aria-hidden />}
        value={view.search}
        onChange={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          onSearch("");
          event.currentTarget.blur();
        }}
      />
    </search>
  );
}
