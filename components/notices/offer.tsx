"use client";

import { useState } from "react";
import { settle } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { say } from "@/components/ui/undo";
import { THANKS_LATE_HOURS } from "@/lib/rules/reminders/thanks-hours";
import { answerReminderOffer } from "./actions";
import styles from "./notices.module.css";

/** Asks once, after the first interview was entered, whether reminders are to reach a person. `mail`: whether they can come by email. */
export function ReminderOffer({ mail }: { mail: boolean }) {
  const [pending, setPending] = useState(false);
  async function answer(email: boolean) {
    setPending(true);
    const answered = await settle(answerReminderOffer, { email });
    setPending(false);
    if (!answered.ok) return say(answered.problem);
    say(email ? "Email reminders are on." : "No reminders are sent.", undefined, {
      href: "/settings/reminders",
      label: "Change",
    });
  }
  return (
    <section aria-label="Reminders" className={styles.offer}>
      <Callout
        level="notice"
        aside={
          <span className="row wrap">
            {mail ? (
              <Button size="sm" disabled={pending} onClick={() => answer(true)}>
                Email me
              </Button>
            ) : (
              <Link className="btn btn-sm" href="/settings/reminders">
                See how
              </Link>
            )}
            <Button size="sm" look="ghost" disabled={pending} onClick={() => answer(false)}>
              Not now
            </Button>
          </span>
        }
      >
        A thank-you is late after {THANKS_LATE_HOURS} hours, whether or not this page is open. Do you want to be
        reminded?
      </Callout>
    </section>
  );
}
