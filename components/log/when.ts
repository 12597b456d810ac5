/** When a message was sent or received, as a form holds it: an ISO instant, null for the moment of saving. `dayOnly`: its hour is a default. */
export type When = { at: string | null; dayOnly: boolean };

/** The moment of saving. */
export const NOW: When = { at: null, dayOnly: false };
