import { FileButton } from "@mantine/core";
import { useOs } from "@mantine/hooks";
import { IconCheck, IconLock, IconPlus } from "@tabler/icons-react";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { count } from "@/lib/season/words";
import styles from "./bring-in.module.css";
import type { Preview } from "./send";
import type { LotState } from "./use-lot";

/** What a step is given. */
export type StepProps = {
  lot: LotState;
  preview: Preview;
  onCancel: () => void;
  steps: React.ReactNode;
  problem: string | null;
};

/** The page that every step stands in: its bar, its rail, and the foot with what goes on. */
export function StepPage({
  lot,
  onCancel,
  actions,
  rail,
  foot,
  children,
}: {
  lot: LotState;
  onCancel: () => void;
  actions?: React.ReactNode;
  rail?: React.ReactNode;
  foot?: React.ReactNode;
  children: React.ReactNode;
}) {
  const { files } = lot;
  return (
    <>
      <TopBar
        title="Bring in"
        sub={files.length > 0 ? count(files.length, "file") : undefined}
        log={null}
        actions={
          files.length > 0 && (
            <>
              {actions}
              {!lot.done && (
                <FileButton
                  multiple
                  onChange={(chosen) => void lot.add(chosen)}
                  inputProps={{ "aria-label": "More files" }}
                >
                  {(props) => (
                    <Button look="ghost" {...props}>
                      <IconPlus className="icon" aria-hidden />
                      Add files
                    </Button>
                  )}
                </FileButton>
              )}
              <Button look="ghost" onClick={onCancel}>
                {lot.done ? "Bring in more" : "Cancel"} {!lot.done && <span className="kbd">Esc</span>}
              </Button>
            </>
          )
        }
      />
      <PageBody rail={rail} railWidth={320}>
        <div className={styles.page}>
          {children}
          {foot && <div className={styles.foot}>{foot}</div>}
        </div>
      </PageBody>
    </>
  );
}

const STEPS = ["What it is", "What will happen", "Done"] as const;

/** The three steps, and which of them this is. */
export function Steps({ at }: { at: number }) {
  return (
    <div className={styles.steps}>
      <ol aria-label="Steps">
        {STEPS.map((name, place) => (
          <li key={name} aria-current={place === at ? "step" : undefined} data-past={place < at ? "" : undefined}>
            <span className={styles.number} aria-hidden>
              {place < at ? <IconCheck size={13} /> : place + 1}
            </span>
            {name}
          </li>
        ))}
      </ol>
      {at < 2 && (
        <span className="meta row">
          <IconLock className="icon" aria-hidden /> Nothing is saved until the last step
        </span>
      )}
    </div>
  );
}

/** The keys that go on, as this machine has them. */
export function GoKey() {
  const mac = /macos|ios/.test(useOs());
  return <span className="kbd">{mac ? "⌘↵" : "Ctrl ↵"}</span>;
}

/** What went wrong, said as it comes. */
export const Problem = ({ problem }: { problem: string | null }) => (
  <div aria-live="polite">{problem && <Callout level="stop">{problem}</Callout>}</div>
);
