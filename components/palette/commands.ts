import type { LogStart } from "@/components/log/log-start";
import { writeHref } from "@/components/writing/write-href";
import type { NamedProgram } from "./names";

/** What a command does: goes to an address, opens the log sheet, or fetches a file. */
export type Does = { href: string } | { log: LogStart } | { file: string };
/** Of several with the same name, the `id` differs. */
export type Command = { id: string; name: string; also?: string[]; key?: string; does: Does };

/** What can be started from anywhere. */
export const COMMANDS: Command[] = [
  { id: "log-message", name: "Log message", also: ["sent received call"], key: "C", does: { log: {} } },
  {
    id: "write-a-message",
    name: "Write a message",
    also: ["letter draft new email e-mail"],
    key: "W",
    does: { href: writeHref({}) },
  },
  {
    id: "write-number-one",
    name: "Write the #1 letter",
    also: ["letter of intent loi first choice number one"],
    does: { href: writeHref({ kind: "intent", template: "intent" }) },
  },
  {
    id: "take-back-number-one",
    name: "Take back or move the #1 letter",
    also: ["release letter of intent loi number one change my mind"],
    does: { href: "/letter" },
  },
  { id: "add-program", name: "Add program", also: ["new"], does: { href: "/programs/new" } },
  { id: "add-person", name: "Add person", also: ["new contact"], does: { href: "/contacts?add=person" } },
  { id: "add-interview", name: "Add interview", also: ["new"], does: { href: "/interviews/new" } },
  {
    id: "add-rotation",
    name: "Add rotation",
    also: ["new sub-internship away observership"],
    does: { href: "/rotations/new" },
  },
  { id: "add-task", name: "Add task", also: ["new to-do"], does: { href: "/tasks?add=task" } },
  {
    id: "bring-in",
    name: "Bring in files",
    also: ["import calendar ics invitation interviews spreadsheet csv excel table mail mbox contacts vcard"],
    does: { href: "/bring-in" },
  },
  { id: "compare-programs", name: "Compare programs", also: ["side by side"], does: { href: "/rank-list/compare" } },
  {
    id: "export-the-season",
    name: "Export the season",
    also: ["download file json backup"],
    does: { file: "/api/season-file" },
  },
  {
    id: "export-everything",
    name: "Export everything",
    also: ["download zip eml account"],
    does: { file: "/api/account-file" },
  },
  { id: "import-a-season", name: "Import a season", also: ["file upload"], does: { href: "/settings#file" } },
];

/** What can be started about one program. */
export function commandsAbout({ id, name, also, closed }: NamedProgram): Command[] {
  const about: Command[] = [
    { id: `log-${id}`, name: `Log message about ${name}`, also, does: { log: { programId: id } } },
    { id: `note-${id}`, name: `Add note about ${name}`, also, does: { href: `/programs/${id}?add=note` } },
    { id: `interview-${id}`, name: `Add interview at ${name}`, also, does: { href: `/interviews/new?program=${id}` } },
    { id: `letter-${id}`, name: `Give the #1 letter to ${name}`, also, does: { href: `/letter?to=${id}` } },
    { id: `rotation-${id}`, name: `Add rotation at ${name}`, also, does: { href: `/rotations/new?program=${id}` } },
  ];
  return closed
    ? about
    : [{ id: `write-${id}`, name: `Write to ${name}`, also, does: { href: writeHref({ program: id }) } }, ...about];
}
