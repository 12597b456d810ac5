/** The screens for daily work, in the order of the sidebar. */
export const MAIN = [
  { href: "/today", label: "Today" },
  { href: "/programs", label: "Programs" },
  { href: "/find", label: "Find programs" },
  { href: "/drafts", label: "Drafts" },
  { href: "/interviews", label: "Interviews" },
  { href: "/calendar", label: "Calendar" },
  { href: "/rank-list", label: "Rank list" },
  { href: "/letter", label: "#1 letter" },
  { href: "/decode", label: "Decode a reply" },
] as const;

/** The screens for looking things up. */
export const RECORDS = [
  { href: "/contacts", label: "Contacts" },
  { href: "/rotations", label: "Rotations" },
  { href: "/tasks", label: "Tasks" },
  { href: "/strengths", label: "Strengths" },
  { href: "/record", label: "Record" },
  { href: "/review", label: "Season review" },
  { href: "/guide", label: "Guide" },
  { href: "/bring-in", label: "Bring in" },
  { href: "/settings", label: "Settings" },
] as const;
