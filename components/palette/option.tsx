import { Fragment, type ReactNode } from "react";
import type { Piece } from "@/lib/store/search";
import styles from "./palette.module.css";

/** One of the list's choices. The focus stays in the field; what the arrows or the pointer are at is `active`. */
export function Option({
  id,
  active,
  onPoint,
  onChoose,
  children,
}: {
  id: string;
  active: boolean;
  onPoint: () => void;
  onChoose: () => void;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys, as a combobox does
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={styles.option}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={active ? undefined : onPoint}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}

/** A text with the words that were found marked. */
export function Pieces({ of }: { of: Piece[] }) {
  let at = 0;
  return of.map(({ text, marked }) => {
    const key = at;
    at += text.length;
    return marked ? <mark key={key}>{text}</mark> : <Fragment key={key}>{text}</Fragment>;
  });
}
