"use client";

import { TextInput } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";
import { useState } from "react";
import { settle } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { say } from "@/components/ui/undo";
import { formatMoment } from "@/lib/season/format";
import { endFeed, renewFeed } from "./actions";
import styles from "./settings.module.css";

/** Makes, renews and ends the secret address under which other calendars read the season. `madeAt` is an instant, or null. */
export function CalendarFeed({ madeAt, zone }: { madeAt: string | null; zone: string }) {
  const [address, setAddress] = useState<string | null>(null);
  const [asking, setAsking] = useState<"renew" | "end" | null>(null);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function renew() {
    setPending(true);
    setProblem(null);
    const renewed = await settle(renewFeed, {});
    setPending(false);
    setAsking(null);
    if (renewed.ok) setAddress(`${location.origin}/api/calendar/${renewed.result.secret}.ics`);
    else setProblem(renewed.problem);
  }

  async function end() {
    setPending(true);
    setProblem(null);
    const ended = await settle(endFeed, {});
    setPending(false);
    setAsking(null);
    if (!ended.ok) return setProblem(ended.problem);
    setAddress(null);
    say("The feed is off. Its address no longer works.");
  }

  return (
    <>
      {address && madeAt && <Shown address={address} />}
      {madeAt && !address && (
        <p>
          The feed’s address was created {formatMoment(madeAt, zone, "moment")}. It was shown once; only its fingerprint
          is kept here. If you lost it, create a new one.
        </p>
      )}
      {problem && (
        <Callout level="stop" role="alert">
          {problem}
        </Callout>
      )}
      <div className="row wrap">
        {madeAt ? (
          <>
            <Button disabled={pending} onClick={() => setAsking("renew")}>
              Create a new address
            </Button>
            <Button look="ghost" disabled={pending} onClick={() => setAsking("end")}>
              Turn off the feed
            </Button>
          </>
        ) : (
          <Button disabled={pending} onClick={renew}>
            Create a calendar feed
          </Button>
        )}
      </div>
      <Dialog
        opened={asking !== null}
        onClose={() => setAsking(null)}
        title={asking === "end" ? "Turn off the feed?" : "Create a new address?"}
        width={440}
      >
        <div className="stack">
          <p>
            Calendars using the current address stop updating right away.
            {asking === "renew" && " Give them the new one, which is shown only once."}
          </p>
          <div className="row wrap">
            <Button look="primary" disabled={pending} onClick={asking === "end" ? end : renew} data-autofocus>
              {asking === "end" ? "Turn off the feed" : "Create a new address"}
            </Button>
            <Button look="ghost" onClick={() => setAsking(null)}>
              Keep it
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}

function Shown({ address }: { address: string }) {
  async function copy() {
    const copied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    say(copied ? "Address copied." : "Your browser didn’t copy it. Select the address and copy it by hand.");
  }
  return (
    <>
      <Callout level="notice" role="status">
        This is shown only once. Copy it now and add it to your calendar app as a subscription.
      </Callout>
      <div className={styles.address}>
        <TextInput
          label="Secret address"
          value={address}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
          styles={{ root: { flex: 1 } }}
        />
        <Button onClick={copy}>
          <IconCopy className="icon" aria-hidden />
          Copy
        </Button>
      </div>
    </>
  );
}
