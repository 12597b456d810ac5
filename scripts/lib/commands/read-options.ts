/** The options of `read`; one definition for finding the command and for running it. */
export const READ_OPTIONS = {
  into: { type: "string" },
  now: { type: "string" },
  me: { type: "string", multiple: true },
  map: { type: "string" },
  json: { type: "boolean" },
} as const;
