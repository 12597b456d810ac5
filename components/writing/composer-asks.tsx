"use client";

import { Dialog } from "@/components/ui/dialog";
import styles from "./compose.module.css";
import { KindDialog } from "./kind-dialog";
import { LostText } from "./lost-text";
import { Panel, type PanelProps } from "./panel";
import type { Composing } from "./use-composer";

/** What opens over the writing screen: what else stands beside the letter, and what is asked before words would be lost. */
export function ComposerAsks({ composing, panel }: { composing: Composing; panel: PanelProps }) {
  const { sheet, template } = composing;
  return (
    <>
      <Dialog opened={sheet.opened} onClose={sheet.close} title="Beside the letter" width={480}>
        <div className={`rail ${styles.sheet}`}>
          <Panel {...panel} />
        </div>
      </Dialog>
      <KindDialog
        asked={template.kindAsked}
        onOnlyKind={template.onlyKind}
        onTemplate={template.withTemplate}
        onClose={template.leaveKind}
      />
      <LostText
        title={template.asked?.title ?? null}
        onReplace={template.replace}
        onBelow={template.below}
        onClose={template.cancel}
      />
    </>
  );
}
