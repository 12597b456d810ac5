import { plainly, type RowWords } from "@/components/form/differences";
import { wordsOf } from "@/components/form/field-words";
import { MESSAGE } from "@/lib/season/fields/message";
import { formatMoment, messageMoment } from "@/lib/season/format";
import type { Message, Season } from "@/lib/season/schema";
import { KIND_WORDS, personName } from "@/lib/season/words";

/** Words for a message's fields; its moment, and those of what it is about, in a zone. */
export function messageWords(season: Season, zone: string): RowWords<Message> {
  const say = (at: string) => formatMoment(at, zone, "momentZoned");
  const { programId, recipients, interviewId, rotationId, inReplyTo, acknowledged } = MESSAGE;
  return {
    ...wordsOf(MESSAGE, zone),
    programId: {
      label: programId.label,
      say: (id) => season.programs.find((program) => program.id === id)?.name ?? "Another program",
    },
    recipients: {
      label: recipients.label,
      say: (ids) => plainly(season.contacts.filter(({ id }) => ids.includes(id)).map(personName)),
    },
    interviewId: {
      label: interviewId.label,
      say: (id) => {
        const interview = season.interviews.find((known) => known.id === id);
        return interview ? say(interview.startsAt) : "Nothing";
      },
    },
    rotationId: {
      label: rotationId.label,
      say: (id) => season.rotations.find((rotation) => rotation.id === id)?.startsOn ?? "Nothing",
    },
    inReplyTo: {
      label: inReplyTo.label,
      say: (id) => {
        const answered = season.messages.find((message) => message.id === id);
        return answered ? `${KIND_WORDS[answered.kind]}, ${messageMoment(answered, zone, "momentZoned")}` : "Nothing";
      },
    },
    acknowledged: { label: acknowledged.label, say: (reasons) => plainly(reasons.map(({ reason }) => reason)) },
  };
}
