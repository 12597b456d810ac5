"use client";

import { foundTitle } from "./found-words";
import { Option, Pieces } from "./option";
import styles from "./palette.module.css";
import type { PaletteState } from "./use-palette";

/** The options: what fits by its name, in groups, then the messages and notes with the words. */
export function PaletteList({ palette, zone }: { palette: PaletteState; zone: string }) {
  const { groups, found, total, more, programs, optionProps } = palette;
  return (
    <div className={styles.list} id={palette.listId} role="listbox" aria-label="Results">
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
          <legend>Messages and notes {palette.many && <span>{total}</span>}</legend>
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
  );
}
