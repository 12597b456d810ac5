import { committingSentence } from "@/lib/rules/commitments";
import { formatDay, formatMoment } from "@/lib/season/format";
import { programShortName } from "@/lib/season/program-names";
import type { Draft, Season } from "@/lib/season/schema";
import { greetingTo } from "@/lib/templates/greeting";
import { slot } from "@/lib/templates/slots";

/** What a letter is about. */
export type About = Pick<Draft, "programId" | "recipients" | "interviewId" | "rotationId" | "inReplyTo">;

/** What the season knows for a letter; what it does not know is a slot already. */
export type Facts = {
  /** "Dear Dr. Marsh and Dr. Tak," */
  greeting: string;
  program: string;
  /** The applicant's name and school, on lines of their own. */
  signature: string;
  school: string;
  /** "on Monday, January 25", in the zone of the interview; the latest one over by then unless the letter names another. */
  onInterviewDay: string;
  /** "in July", "from July 6 to July 31" */
  duringRotation: string;
  rotationPlace: string;
  /** "I am a US citizen and need no visa sponsorship." where that is so, else "". */
  citizenship: string;
  /** The day of the letter that says they are first, where one stands. */
  letterDay: string;
  /** The day of the message that is answered. */
  answeredDay: string;
};

const LATEST_FIRST = (a: { endsAt: string }, b: { endsAt: string }) => Date.parse(b.endsAt) - Date.parse(a.endsAt);

function interviewDay(season: Season, about: About, now: number): string {
  const ofProgram = season.interviews.filter(({ programId }) => programId === about.programId);
  const over = ofProgram.filter(({ endsAt }) => Date.parse(endsAt) <= now).sort(LATEST_FIRST);
  const interview = ofProgram.find(({ id }) => id === about.interviewId) ?? over[0];
  if (!interview) return slot("the day you met, such as “on Monday, January 25”");
  return `on ${formatMoment(interview.startsAt, interview.timeZone ?? season.season.timeZone, "longDay")}`;
}

const plainDay = (day: string) => formatDay(day, "longDay").replace(/^\w+, /, "");

/** What the season knows for a letter at a moment (epoch milliseconds). */
export function factsFor(season: Season, about: About, now: number): Facts {
  const { applicant } = season;
  const zone = season.season.timeZone;
  const recipients = about.recipients.flatMap((id) => season.contacts.find((contact) => contact.id === id) ?? []);
  const rotations = season.rotations.filter(({ programId }) => programId === about.programId);
  const rotation = rotations.find(({ id }) => id === about.rotationId) ?? rotations.at(-1);
  const written = season.programs.find(({ id }) => id === about.programId);
  const program = written ? programShortName(written) : slot("the program’s name");
  const letter = season.messages.findLast(
    (message) =>
      message.programId === about.programId &&
      message.direction === "sent" &&
      (message.kind === "intent" || committingSentence(message) !== null),
  );
  const answered = season.messages.find(({ id }) => id === about.inReplyTo);
  const dayIn = (instant: string) => formatMoment(instant, zone, "longDay");
  return {
    greeting: greetingTo(recipients),
    program,
    signature: [applicant.name || slot("your name"), applicant.school].filter((line) => line !== "").join("\n"),
    school: applicant.school || slot("your medical school"),
    onInterviewDay: interviewDay(season, about, now),
    duringRotation: rotation
      ? `from ${plainDay(rotation.startsOn)} to ${plainDay(rotation.endsOn)}`
      : slot("the weeks of the rotation"),
    rotationPlace: rotation?.institution || program,
    citizenship: applicant.status === "us-citizen-img" ? "I am a US citizen and need no visa sponsorship." : "",
    letterDay: letter ? dayIn(letter.at) : slot("the date of your earlier letter"),
    answeredDay: answered ? dayIn(answered.at) : slot("the date of their message"),
  };
}
