import {
  IconAward,
  IconBook,
  IconBuilding,
  IconCalendar,
  IconCalendarWeek,
  IconChartDots,
  IconChecklist,
  IconCompass,
  IconHistory,
  IconInbox,
  IconList,
  IconListNumbers,
  IconMailOpened,
  IconPackageImport,
  IconPencil,
  IconRubberStamp,
  IconSettings,
  IconUsers,
} from "@tabler/icons-react";

/** The screens that one works on, in the order of the sidebar. */
export const MAIN = [
  { href: "/today", label: "Today", icon: IconInbox },
  { href: "/programs", label: "Programs", icon: IconList },
  { href: "/find", label: "Find programs", icon: IconCompass },
  { href: "/drafts", label: "Drafts", icon: IconPencil },
  { href: "/interviews", label: "Interviews", icon: IconCalendar },
  { href: "/calendar", label: "Calendar", icon: IconCalendarWeek },
  { href: "/rank-list", label: "Rank list", icon: IconListNumbers },
  { href: "/letter", label: "#1 letter", icon: IconRubberStamp },
  { href: "/decode", label: "Decode a reply", icon: IconMailOpened },
] as const;

/** Those that are looked things up in. */
export const RECORDS = [
  { href: "/contacts", label: "Contacts", icon: IconUsers },
  { href: "/rotations", label: "Rotations", icon: IconBuilding },
  { href: "/tasks", label: "Tasks", icon: IconChecklist },
  { href: "/strengths", label: "Strengths", icon: IconAward },
  { href: "/record", label: "Record", icon: IconHistory },
  { href: "/review", label: "Season review", icon: IconChartDots },
  { href: "/guide", label: "Guide", icon: IconBook },
  { href: "/bring-in", label: "Bring in", icon: IconPackageImport },
  { href: "/settings", label: "Settings", icon: IconSettings },
] as const;
