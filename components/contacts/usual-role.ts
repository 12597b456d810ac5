import type { Contact } from "@/lib/season/schema";

/** Somebody's role until it's chosen; it is shown as a default. */
export const USUAL_ROLE: Contact["role"] = "faculty";
