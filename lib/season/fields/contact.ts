import { CONTACT_ROLES } from "@/lib/season/values";
import { ROLE_WORDS } from "@/lib/season/words";
import type { Fields } from "./field";

export const CONTACT = {
  id: { kind: "id" },
  programId: { kind: "ref", label: "Program", to: "program", goesWith: true, ask: "Choose the program." },
  name: { kind: "line", label: "Name", least: 1, ask: "Enter a name." },
  title: { kind: "line", label: "Title", usual: "" },
  role: { kind: "choice", label: "Role", values: CONTACT_ROLES, words: ROLE_WORDS, usual: "other" },
  email: {
    kind: "line",
    label: "Email",
    typed: { as: /^\S+@\S+$/, error: "Enter an email address, such as name@example.org." },
    orNull: true,
    usual: null,
  },
  notes: { kind: "note", label: "Notes", usual: "" },
} as const satisfies Fields;
