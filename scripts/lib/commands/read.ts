import type { Command } from "./command";
import { READ_OPTIONS } from "./read-options";

/** Brings tables, calendars, mail, and contacts into a season. */
export const read: Command = {
  usage: ["read FILES [--into SEASON] [--now INSTANT] [--me ADDRESS] [--map MAP] [--json]"],
  options: READ_OPTIONS,
  load: async () => (await import("@/scripts/lib/read-command")).runRead,
};
