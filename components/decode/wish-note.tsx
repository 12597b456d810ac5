import type { ReactNode } from "react";
import type { ContactWish } from "@/lib/rules/contact-wish";
import { asStrict, type WishedPolicy } from "@/lib/rules/policy-order";
import styles from "./decode.module.css";

/** What a program with a policy asks, and what the season does about it. */
const MEANS: Record<WishedPolicy, { title: string; meaning: string }> = {
  "no-post-interview": {
    title: "They ask for no messages after the interview",
    meaning:
      "With that contact policy set, thank-you reminders for the program stop, and you’ll get a warning before any message to it after the interview.",
  },
  "no-contact": {
    title: "They ask for no messages at all",
    meaning:
      "With that contact policy set, thank-you reminders for the program stop, and you’ll get a warning before any message to it.",
  },
};

/** The strictest policy that a text asks for; null where it asks for none. */
export function policyWished(wishes: readonly ContactWish[]): WishedPolicy | null {
  return wishes.reduce<WishedPolicy | null>(
    (strictest, { policy }) => (strictest && asStrict(strictest, policy) ? strictest : policy),
    null,
  );
}

/** That a program asks not to be written to, in its words, and what that means; `children` say what can be done about it. */
export function WishNote({ wishes, children }: { wishes: readonly ContactWish[]; children: ReactNode }) {
  const policy = policyWished(wishes);
  if (!policy) return null;
  const { title, meaning } = MEANS[policy];
  return (
    <section aria-labelledby="wish" className={styles.wish}>
      <h2 className="rail-title" id="wish">
        {title}
      </h2>
      <p>
        <q>{wishes.map(({ text }) => text.replace(/\s+/g, " ")).join("”, “")}</q>
      </p>
      <p className="muted">{meaning}</p>
      {children}
    </section>
  );
}
