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

import { DrawnOnce } from "@/components/ui/drawn-once";

/** The icons of the screens, by their addresses. */
const ICONS = {
  today: IconInbox,
  programs: IconList,
  find: IconCompass,
  drafts: IconPencil,
  interviews: IconCalendar,
  calendar: IconCalendarWeek,
  "rank-list": IconListNumbers,
  letter: IconRubberStamp,
  decode: IconMailOpened,
  contacts: IconUsers,
  rotations: IconBuilding,
  tasks: IconChecklist,
  strengths: IconAward,
  record: IconHistory,
  review: IconChartDots,
  guide: IconBook,
  "bring-in": IconPackageImport,
  settings: IconSettings,
};

/** The screens' icons, drawn once by the server: the sidebar, the tabs, and the menu show them without having their code. */
export function ScreenIconsOnce() {
  return <DrawnOnce icons={ICONS} of="screen" />;
}
