import { inWords, plainly, type RowWords } from "@/components/form/differences";
import { formatMoment } from "@/lib/season/format";
import type { Message, Season } from "@/lib/season/schema";
import { CHANNEL_WORDS, KIND_WORDS, NEWS_WORDS, personName } from "@/lib/season/words";

/** Words for a message's fields; its moment, and those of what it is about, in a zone. */
export function messageWords(season: Season, zone: string): RowWords<Message> {
  const say = (at: string) => formatMoment(at, zone, "momentZoned");
  return {
    programId: {
      label: "Program",
      say: (id) => season.programs.find((program) => program.id === id)?.name ?? "Another program",
    },
    direction: { label: "Direction", say: (direction) => (direction === "sent" ? "Sent" : "Received") },
    kind: { label: "Kind", say: inWords(KIND_WORDS) },
    channel: { label: "Channel", say: inWords(CHANNEL_WORDS) },
    at: { label: "When", say },
    recipients: {
      label: "People",
      say: (ids) => plainly(season.contacts.filter(({ id }) => ids.includes(id)).map(personName)),
    },
    subject: "Subject",
    body: "Text",
    interviewId: {
      label: "Interview",
      say: (id) => {
        const interview = season.interviews.find((known) => known.id === id);
        return interview ? say(interview.startsAt) : "Nothing";
      },
    },
    rotationId: {
      label: "Rotation",
      say: (id) => season.rotations.find((rotation) => rotation.id === id)?.startsOn ?? "Nothing",
    },
    inReplyTo: {
      label: "Answers",
      say: (id) => {
        const answered = season.messages.find((message) => message.id === id);
        return answered ? `${KIND_WORDS[answered.kind]}, ${say(answered.at)}` : "Nothing";
      },
    },
    needsReply: "Needs a reply",
    news: { label: "News", say: inWords(NEWS_WORDS) },
    acknowledged: { label: "Reasons", say: (reasons) => plainly(reasons.map(({ reason }) => reason)) },
  };
}
