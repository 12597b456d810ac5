import { choices, withDefault } from "@/components/form/inputs";
import type { Contact } from "@/lib/season/schema";
import { ROLE_WORDS } from "@/lib/season/words";

/** Somebody's role until it's chosen; it is shown as a default. */
export const USUAL_ROLE: Contact["role"] = "faculty";

/** The roles of somebody new. */
export const NEW_ROLES = withDefault(choices(ROLE_WORDS), USUAL_ROLE);

/** What somebody new is called until they are saved: "Faculty (default)". */
export const newRoleWords = (role: Contact["role"]): string =>
  NEW_ROLES.find(({ value }) => value === role)?.label ?? ROLE_WORDS[role];
