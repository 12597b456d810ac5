import type { Interview, Message, Note, Rotation } from "@/lib/season/schema";
import { instantMs, startOfDay } from "@/lib/season/time";

/** Something that happened with a program, or will; `at` in epoch milliseconds. */
export type Entry =
  | { type: "message"; id: string; at: number; message: Message }
  | { type: "interview"; id: string; at: number; interview: Interview }
  | { type: "rotation"; id: string; at: number; rotation: Rotation }
  | { type: "note"; id: string; at: number; note: Note };

export const TIMELINE_SHOWS = ["everything", "messages", "interviews", "notes"] as const;
export type TimelineShow = (typeof TIMELINE_SHOWS)[number];

export const TIMELINE_WORDS: Record<TimelineShow, string> = {
  everything: "Everything",
  messages: "Messages",
  interviews: "Interviews",
  notes: "Notes",
};

const IN_SHOW: Record<TimelineShow, readonly Entry["type"][]> = {
  everything: ["message", "interview", "rotation", "note"],
  messages: ["message"],
  interviews: ["interview", "rotation"],
  notes: ["note"],
};

/** What a query's `show` asks for; everything where it asks for nothing known. */
export function timelineShow(asked: unknown): TimelineShow {
  return TIMELINE_SHOWS.find((show) => show === asked) ?? "everything";
}

type Records = {
  messages: readonly Message[];
  interviews: readonly Interview[];
  rotations: readonly Rotation[];
  notes: readonly Note[];
};

/** A program's timeline, newest first. A rotation stands at its last day once that has begun, before that at its first. */
export function timeline(
  { messages, interviews, rotations, notes }: Records,
  show: TimelineShow,
  now: number,
  zone: string,
): Entry[] {
  const rotationAt = ({ startsOn, endsOn }: Rotation) => {
    const lastDay = startOfDay(endsOn, zone);
    return lastDay <= now ? lastDay : startOfDay(startsOn, zone);
  };
  const entries: Entry[] = [
    ...messages.map((message): Entry => ({ type: "message", id: message.id, at: instantMs(message.at), message })),
    ...interviews.map(
      (interview): Entry => ({ type: "interview", id: interview.id, at: instantMs(interview.startsAt), interview }),
    ),
    ...rotations.map((rotation): Entry => ({ type: "rotation", id: rotation.id, at: rotationAt(rotation), rotation })),
    ...notes.map((note): Entry => ({ type: "note", id: note.id, at: instantMs(note.at), note })),
  ];
  return entries
    .filter(({ type }) => IN_SHOW[show].includes(type))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}
