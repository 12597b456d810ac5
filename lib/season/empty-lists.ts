import type { Season } from "./schema";

type Lists = { [Name in keyof Season as Season[Name] extends readonly unknown[] ? Name : never]: Season[Name] };

/** A season's lists with nothing in them, each its own. */
export const emptyLists = (): Lists => ({
  programs: [],
  contacts: [],
  interviews: [],
  invitations: [],
  blocks: [],
  rotations: [],
  rotationNotes: [],
  messages: [],
  drafts: [],
  tasks: [],
  notes: [],
  strengths: [],
  criteria: [],
  scores: [],
  certifications: [],
  answers: [],
});
