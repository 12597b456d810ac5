import { questionAddress } from "@/components/guide/address";
import { QUESTIONS } from "@/components/guide/questions";
import { MAIN, RECORDS } from "@/components/shell/screens";
import { ROLE_WORDS } from "@/lib/season/words";
import { COMMANDS, commandsAbout, type Does } from "./commands";
import { matching, type Ready, ready } from "./match";
import type { Names } from "./names";

/** Something that can be chosen: its name, what stands beside it, and what it does. */
export type Choice = { id: string; name: string; also?: string[]; detail?: string; key?: string; does: Does };
export type Group = { title: string; choices: Choice[] };

const SCREENS: Choice[] = [
  ...[...MAIN, ...RECORDS].map(({ href, label }) => ({ id: href, name: label, does: { href } })),
  {
    id: "/rank-list/criteria",
    name: "Criteria",
    also: ["rank list scores impressions"],
    does: { href: "/rank-list/criteria" },
  },
  { id: "/deleted", name: "Deleted", also: ["trash restore put back undo"], does: { href: "/deleted" } },
  {
    id: "/settings#calendar",
    name: "Calendar feed",
    also: ["settings subscribe"],
    does: { href: "/settings#calendar" },
  },
  { id: "/settings#seasons", name: "Seasons", also: ["settings"], does: { href: "/settings#seasons" } },
  { id: "/settings#dates", name: "Dates", also: ["settings deadlines milestones"], does: { href: "/settings#dates" } },
  {
    id: "/settings#appearance",
    name: "Appearance",
    also: ["settings dark light theme"],
    does: { href: "/settings#appearance" },
  },
  { id: "/settings#keys", name: "Keyboard", also: ["settings keys shortcuts help"], does: { href: "/settings#keys" } },
  {
    id: "/settings#account",
    name: "Account",
    also: ["settings password sign out"],
    does: { href: "/settings#account" },
  },
];

const ASKED: Ready<Choice>[] = ready(
  QUESTIONS.map(({ id, asks, also }) => ({ id, name: asks, also: [also], does: { href: questionAddress(id) } })),
);

/** How many of a group are shown; another word narrows it. */
const MOST = 5;

/** Everything that can be chosen by its name, made ready once. */
export type Everything = {
  programs: Ready<Choice>[];
  people: Ready<Choice>[];
  screens: Ready<Choice>[];
  actions: Ready<Choice>[];
  here: Choice[];
};

/** All choices of a season; `here` is the id of the program whose page is open. */
export function everything({ programs, people }: Names, here: string | undefined): Everything {
  const names = new Map(programs.map(({ id, name }) => [id, name]));
  const open = programs.find(({ id }) => id === here);
  return {
    programs: ready(
      programs.map(({ id, name, also, archived }) => ({
        id,
        name,
        also,
        detail: archived ? "Archived" : also[0] === name ? undefined : also[0],
        does: { href: `/programs/${id}` },
      })),
    ),
    people: ready(
      people.map(({ id, name, role, email, programId }) => ({
        id,
        name,
        also: [ROLE_WORDS[role], names.get(programId) ?? "", email ?? ""],
        detail: [ROLE_WORDS[role], names.get(programId)].filter(Boolean).join(", "),
        does: { href: `/programs/${programId}#person-${id}` },
      })),
    ),
    screens: ready(SCREENS),
    actions: ready<Choice>([
      ...COMMANDS,
      ...programs.filter(({ archived }) => !archived).flatMap((program) => commandsAbout(program)),
    ]),
    here: open ? commandsAbout(open) : [],
  };
}

/** What of it fits what is typed, by group; before anything is typed, what can be started and where one can go. */
export function groupsFor({ programs, people, screens, actions, here }: Everything, typed: string): Group[] {
  const groups =
    typed.trim() === ""
      ? [
          { title: "Actions", choices: [...here, ...COMMANDS] },
          { title: "Screens", choices: SCREENS },
        ]
      : [
          { title: "Programs", choices: matching(programs, typed, MOST) },
          { title: "People", choices: matching(people, typed, MOST) },
          { title: "Screens", choices: matching(screens, typed, MOST) },
          { title: "Actions", choices: matching(actions, typed, MOST) },
          { title: "Questions", choices: matching(ASKED, typed, MOST) },
        ];
  return groups.filter(({ choices }) => choices.length > 0);
}
