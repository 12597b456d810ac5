"use client";

import { ruleAddress } from "@/components/guide/address";
import { GuideLink } from "@/components/guide/guide-link";
import { ruleTitle } from "@/components/guide/rule-title";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { LevelIcon } from "@/components/ui/level";
import type { Finding } from "@/lib/rules";
import { levelCount } from "./checks";
import styles from "./leave.module.css";
import type { HeldLeaving } from "./use-gate";

/** The stops of the checks, before a letter leaves in spite of them. */
export function GateDialog({
  held,
  onGo,
  onStay,
}: {
  held: (HeldLeaving & { by: "stops" }) | null;
  onGo: () => void;
  onStay: () => void;
}) {
  return (
    <Dialog opened={held !== null} onClose={onStay} title={`Before you go on: ${held?.leaving.name ?? ""}`} width={520}>
      {held && <Stops stops={held.stops} onGo={onGo} onStay={onStay} />}
    </Dialog>
  );
}

function Stops({ stops, onGo, onStay }: { stops: Finding[]; onGo: () => void; onStay: () => void }) {
  return (
    <div className="stack">
      <p className="muted">
        The checks found {levelCount("stop", stops.length)} in this letter. Nothing has been sent, and your text stays
        as it is.
      </p>
      <ul className={styles.stops}>
        {stops.map((stop) => (
          <li key={stop.key}>
            <LevelIcon level="stop" />
            <div>
              <p className="strong">{ruleTitle(stop.rule)}</p>
              <p className="muted">
                {stop.message} <GuideLink aside href={ruleAddress(stop.rule)} title={ruleTitle(stop.rule)} />
              </p>
            </div>
          </li>
        ))}
      </ul>
      <div className="row wrap">
        <Button look="primary" onClick={onStay} data-autofocus>
          Back to the letter
        </Button>
        <Button onClick={onGo}>Do it anyway</Button>
      </div>
    </div>
  );
}
