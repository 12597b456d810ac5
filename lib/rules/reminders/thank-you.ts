import type { Context, EndedInterview } from "@/lib/rules/context";
import { latestOf } from "@/lib/rules/dated";
import { remind, thanksClock } from "@/lib/rules/reminders/clock";
import type { Reminded, ReminderRule } from "@/lib/rules/rule";
import { interviewThanked } from "@/lib/rules/thanked";
import { contactName } from "@/lib/rules/words";
import { season } from "@/lib/season/builder";
import { listOf, shortName } from "@/lib/season/words";

type Thanked = { everyone: boolean; contacts: Set<string>; any: boolean };

/** Who has been thanked for an interview by mail sent once it had ended. */
function thankedFor(context: Context, { interview, endedAt }: EndedInterview): Thanked {
  const thanked: Thanked = { everyone: false, contacts: new Set(), any: false };
  for (const dated of context.sentTo(interview.programId)) {
    if (dated.message.kind !== "thank-you" || latestOf(dated, context.zone) < endedAt) continue;
    if (interviewThanked(context, dated) !== interview.id) continue;
    thanked.any = true;
    if (dated.message.recipients.length === 0) thanked.everyone = true;
    for (const contactId of dated.message.recipients) thanked.contacts.add(contactId);
  }
  return thanked;
}

function remindersFor(context: Context, ended: EndedInterview): Reminded[] {
  const { interview, endedAt } = ended;
  const clock = thanksClock(endedAt, context);
  if (clock === null) return [];
  const place = context.programName(interview.programId);
  const about = { programId: interview.programId, interviewId: interview.id };
  const thanked = thankedFor(context, ended);

  if (interview.participants.length === 0) {
    if (thanked.any) return [];
    return [remind(context, interview.id, about, clock, `Thank your interviewers, ${place}`)];
  }
  if (thanked.everyone) return [];
  return interview.participants
    .filter(({ contactId, thankYou }) => thankYou === "expected" && !thanked.contacts.has(contactId))
    .map(({ contactId }) => {
      const contact = context.contact(contactId);
      const who = contact ? contactName(contact) : contactId;
      const keyRest = `${interview.id}:${contactId}`;
      return remind(context, keyRest, { ...about, contactId }, clock, `Thank ${who}, ${place}`);
    });
}

const interviewed = () =>
  season()
    .program("p1", { name: "Lakeshore University IR Residency" })
    .contact("c1", "p1", { name: "Amara Osei", role: "program-director" })
    .interview("p1", "2026-11-20T16:00:00-05:00", { participants: [{ contactId: "c1", thankYou: "expected" }] });

export const thankYou: ReminderRule<"thank-you"> = {
  id: "thank-you",
  title: "Thank the people who interviewed you",
  why: "A short note within two to three days is the custom, and in a busy week it’s easy to miss one. Some programs ask for no thank-yous; their request comes first.",
  todo: "Write to each person while you remember what you talked about, then log it. If the program asked for no messages, set its contact policy.",
  level: "warn",
  keyNames: ["interview", "contact"],
  calendar: {
    entryKey: ({ interviewId }) => `thank-you:${interviewId}`,
    title: (season, { programId }, all) => {
      const people = all.flatMap(({ contactId }) => season.contacts.find(({ id }) => id === contactId) ?? []);
      const place = season.programs.find(({ id }) => id === programId)?.name ?? "";
      return people.length > 0 ? `Thank ${listOf(people.map(shortName))}, ${place}` : `Thank ${place}`;
    },
    href: ({ interviewId }) => `/interviews/${interviewId}`,
    saysBest: true,
  },
  examples: [
    {
      says: "An interview ended four days ago and Dr. Osei hasn’t been thanked.",
      fires: true,
      season: () => interviewed().build(),
      now: "2026-11-24T16:00:00-05:00",
    },
    {
      says: "Dr. Osei was thanked the next morning.",
      fires: false,
      season: () =>
        interviewed()
          .sent("p1", "thank-you", "2026-11-21T09:00:00-05:00", { recipients: ["c1"] })
          .build(),
      now: "2026-11-24T16:00:00-05:00",
    },
    {
      says: "The program asked for no messages after interviews.",
      fires: false,
      season: () => {
        const asked = interviewed().build();
        return {
          ...asked,
          programs: asked.programs.map((program) => ({ ...program, contactPolicy: "no-post-interview" })),
        };
      },
      now: "2026-11-24T16:00:00-05:00",
    },
  ],
  check: (context) =>
    context.season.programs
      .filter((program) => program.contactPolicy === "open")
      .flatMap((program) => context.endedInterviews(program.id))
      .flatMap((ended) => remindersFor(context, ended)),
};
