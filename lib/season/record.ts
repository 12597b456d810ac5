import type { Message, Season } from "./schema";
import { instantMs } from "./time";
import { personName } from "./words";

/** A message of the record: who wrote to whom, with the words as they were. */
export type RecordRow = {
  message: Message;
  program: string;
  /** To whom it went, or who wrote it, by name. */
  people: string[];
};

/** Every message of a season, or of one program of it, by moment: the record of who wrote what and when. */
export function recordOf(season: Season, programId?: string): RecordRow[] {
  const programs = new Map(season.programs.map(({ id, name }) => [id, name]));
  const people = new Map(season.contacts.map((contact) => [contact.id, personName(contact)]));
  return season.messages
    .filter((message) => programId === undefined || message.programId === programId)
    .map((message) => ({
      message,
      program: programs.get(message.programId) ?? "",
      people: message.recipients.flatMap((id) => people.get(id) ?? []),
    }))
    .sort((a, b) => instantMs(a.message.at) - instantMs(b.message.at) || (a.message.id < b.message.id ? -1 : 1));
}
