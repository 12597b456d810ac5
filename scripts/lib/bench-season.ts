import type { DraftMessage } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { Season, SentKind } from "@/lib/season/schema";

/** Sentences as applicants write them; a letter takes some, in an order of its own, and names its program. */
const SENTENCES = [
  "Thank you for taking the time to speak with me about the residency.",
  "I was glad to hear how the team at NAME divides its week between the clinic and the suite.",
  "At home I followed patients after embolization for two years and kept the registry.",
  "I had not thought of the consult service that way before you described it.",
  "Our paper on dialysis access was accepted last week, and I will present it in March.",
  "My family lives two hours from CITY, and I would be happy to settle there.",
  "The residents told me that they do their first cases in the second month.",
  "I remain very interested in NAME and hope to hear from you.",
  "If there is anything else that I can send, please let me know.",
  "Although I have visited several good programs, few of them follow their own patients as you do.",
  "We spoke about the trial of early drainage, which I have since read in full.",
  "I passed the last part of the licensing examination in October.",
  "Working with your fellows on the night of the transfer showed me how calm a team can be.",
  "I would rank a place like this highly, and I have told my mentors so.",
  "Please give my regards to the coordinators, who made the day easy for all of us.",
];
const KINDS: readonly SentKind[] = ["interest", "thank-you", "update", "strong-interest", "reply", "logistics"];
const START = Date.parse("2026-09-15T12:00:00Z");
const HOUR = 3_600_000;

/** A letter of about this many words; `seed` makes it unlike any other. */
function letter(words: number, seed: number, program: number): string {
  const sentences: string[] = [`Dear Dr. Person${program},\n\nThis is letter ${seed} of mine.`];
  for (let k = 0, n = 8; n < words; k++) {
    const sentence = SENTENCES[(seed * 7 + k * (1 + (seed % 6)) + (k >> 3)) % SENTENCES.length] ?? "";
    sentences.push(sentence.replace("NAME", `Place${program} University`).replace("CITY", `Town${program}`));
    n += sentence.split(" ").length;
  }
  return `${sentences.join(" ")}\n\nBest regards,\nJordan Reyes`;
}

export type Size = { programs: number; contacts: number; messages: number; words: number; interviews?: number };

/** A season of a size, by default with an interview at every second program; another `salt`, other texts throughout. */
export function benchSeason(
  { programs, contacts, messages, words, interviews = programs }: Size,
  salt: number,
): Season {
  const made = season({ milestones: { rankListDeadline: "2027-03-03T21:00:00-05:00" } });
  for (let p = 0; p < programs; p++) {
    made.program(`p${p}`, {
      name: `Place${p} University IR Residency`,
      institution: `Place${p} University Hospital`,
      city: `Town${p}`,
      rank: p < 40 ? p + 1 : null,
    });
    if (p % 2 === 0 && p / 2 < interviews)
      made.interview(`p${p}`, new Date(START + (60 * 24 + p * 5) * HOUR).toISOString());
  }
  for (let c = 0; c < contacts; c++)
    made.contact(`c${c}`, `p${c % programs}`, { name: `Given${c} Person${c % programs}` });
  for (let m = 0; m < messages; m++) {
    const p = m % programs;
    const at = new Date(START + Math.floor((m * 150 * 24) / messages) * HOUR).toISOString();
    const body = letter(words, salt * 1_000_003 + m, p);
    if (m % 5 === 4) made.received(`p${p}`, "other", at, { body });
    else
      made.sent(`p${p}`, KINDS[m % KINDS.length] ?? "interest", at, { body, news: m % 2 === 0 ? "publication" : null });
  }
  return made.build();
}

/** A thank-you of about this many words to the season's first program, its sentences all new or the same as in other letters. */
export function benchDraft(words: number, seed: number, sentences: "as in other letters" | "all new"): DraftMessage {
  const body = letter(words, seed, 0);
  return {
    programId: "p0",
    kind: "thank-you",
    channel: "email",
    subject: "Thank you",
    body:
      sentences === "all new" ? body.replace(/ (?:the|a|my) /g, (article, at) => `${article}n${seed}x${at} `) : body,
    recipients: [],
    interviewId: null,
    rotationId: null,
    inReplyTo: null,
    news: null,
    readings: [],
    acknowledged: [],
  };
}
