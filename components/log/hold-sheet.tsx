"use client";

import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { Button } from "@/components/ui/button";
import { useBackCloses } from "@/components/ui/use-back-closes";
import styles from "./stop-dialog.module.css";

type HoldProps = {
  icon: ReactNode;
  title: string;
  why: ReactNode;
  onBack: () => void;
  children: ReactNode;
};

/**
 * What holds a message back until somebody decides: over the sheet or the page, left by Escape and by a device's Back, with nothing
 * outside to be pressed.
 */
export function HoldSheet(props: HoldProps) {
  // Outside of the sheet's own trap for the focus, inside its hold on scrolling.
  return createPortal(<Sheet {...props} />, document.body);
}

function Sheet({ icon, title, why, onBack, children }: HoldProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const ids = useId();
  useBackCloses(true, onBack);

  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    heading.current?.focus();
    // Closing before it goes gives the focus back to where it was.
    return () => shown?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      role="alertdialog"
      aria-labelledby={`${ids}-title`}
      aria-describedby={`${ids}-why`}
      onCancel={(event) => {
        event.preventDefault();
        onBack();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1} id={`${ids}-title`}>
          {icon} {title}
        </h2>
        <Button look="ghost" onClick={onBack}>
          Back <span className="kbd">Esc</span>
        </Button>
      </header>
      <p id={`${ids}-why`} className={styles.why}>
        {why}
      </p>
      {children}
    </dialog>
  );
}
