"use client";

import { IconHelpCircle } from "@tabler/icons-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { HoldSheet } from "./hold-sheet";
import type { AskedAlready } from "./log-context";
import styles from "./stop-dialog.module.css";
import type { Told } from "./told";

/** Asks whether a message is the one that was logged elsewhere meanwhile, with both. Escape leaves it open: nothing is logged. */
export function AlreadyDialog({ asked, onClose }: { asked: AskedAlready; onClose: () => void }) {
  const { there, here, onSame, logMine } = asked;
  const [pending, setPending] = useState(false);
  return (
    <HoldSheet
      icon={<IconHelpCircle className="icon" aria-hidden />}
      title="Is this the same message?"
      why="One like it was logged in another tab or on another device. Nothing more is logged yet."
      onBack={onClose}
    >
      <div className={styles.both}>
        <Version of="Logged already" told={there} />
        <Version of="Yours" told={here} />
      </div>
      <div className={styles.answers}>
        <Button
          look="primary"
          disabled={pending}
          onClick={() => {
            onClose();
            onSame?.();
          }}
        >
          It’s the same
        </Button>
        <Button
          disabled={pending}
          onClick={async () => {
            setPending(true);
            await logMine();
            onClose();
          }}
        >
          {pending ? "Saving…" : "Log mine too"}
        </Button>
      </div>
    </HoldSheet>
  );
}

/** One of the two: what it was, and its words. */
function Version({ of, told: { what, text } }: { of: string; told: Told }) {
  return (
    <div>
      <p className="meta">{of}</p>
      <p className={styles.name}>{what}</p>
      <blockquote className={text === "" ? "muted" : "preserve"}>
        {text === "" ? "No words were logged." : text}
      </blockquote>
    </div>
  );
}
