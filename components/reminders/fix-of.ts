import type { CadenceId } from "@/lib/rules";

/** Where to fix what a finding is about. */
export type Fix = { label: string; href: string };

type About = { programId: string | null; messageIds: readonly string[] };

const atMessage = ({ programId, messageIds }: About): Fix | null => {
  const last = messageIds.at(-1);
  if (programId === null) return { label: "Open the record", href: "/record" };
  return last === undefined
    ? { label: "Open the program", href: `/programs/${programId}` }
    : { label: "Open the message", href: `/programs/${programId}#message-${last}` };
};
const atLetter = (): Fix => ({ label: "#1 letter", href: "/letter" });

const FIXES: Record<CadenceId, (about: About) => Fix | null> = {
  "message-budget": atMessage,
  "too-frequent": atMessage,
  "one-letter-of-intent": atLetter,
  "intent-after-release": atLetter,
  "intent-repeated": atLetter,
  "intent-matches-rank": () => ({ label: "Open the rank list", href: "/rank-list" }),
  "intent-before-interview": atLetter,
  "intent-early": atLetter,
  "contact-policy": atMessage,
  "update-needs-news": atMessage,
  "mass-outreach": atMessage,
  "one-interest-email": atMessage,
};

/** The link that leads to fixing a finding of the season; null where there is none. */
export const fixOf = (finding: About & { rule: CadenceId }): Fix | null => FIXES[finding.rule](finding);
