import { rowOf } from "@/lib/season/fields/field";
import { MESSAGE } from "@/lib/season/fields/message";
import { longDay } from "@/lib/season/months";
import type { Contact, Interview, Message, Program } from "@/lib/season/schema";
import { dayOf, instantMs, instantOfWallTime, isoIn } from "@/lib/season/time";
import { KIND_WORDS } from "@/lib/season/words";
import type { Place } from "../report";
import { dayTold, instantIn } from "../table/dates";
import { clockWords, hoursIn } from "../table/times";
import { saysNo, saysYes } from "../table/words";
import { cleanLine } from "../text";
import { LEAVE } from "./item";
import type { Lot } from "./lot";
import type { RowReading, Taking } from "./row-reading";

const KINDS = ["interest", "thank-you", "update", "strong-interest", "intent"] as const;

/** The letters that a row says were sent. A yes without a day is asked about: no day is made up. */
export function takeSent(
  taking: Taking,
  program: Program,
  reading: RowReading,
  met: readonly Contact[],
  interview: Interview | null,
): void {
  for (const kind of KINDS)
    for (const { text, column } of reading.cells(`sent.${kind}`))
      takeCell(taking, program, reading, { kind, text, column, met, interview });
}

type Cell = {
  kind: (typeof KINDS)[number];
  text: string;
  column: RowReading["columns"][number];
  met: readonly Contact[];
  interview: Interview | null;
};

function takeCell(
  { lot }: Taking,
  program: Program,
  reading: RowReading,
  { kind, text, column, met, interview }: Cell,
): void {
  const days = reading.days(text, column);
  if (days.length === 0) {
    if (saysNo(text)) return;
    const words = KIND_WORDS[kind].toLowerCase();
    // Another column of the row may have the day.
    const told = reading
      .cells(`sent.${kind}`)
      .some((cell) => cell.column !== column && reading.days(cell.text, cell.column).length > 0);
    if (told) return;
    const what = saysYes(text)
      ? `On what day did you send the ${words} to ${program.name}?`
      : `“${cleanLine(text, 60)}” is no day. When did you send the ${words} to ${program.name}?`;
    const answer = lot.asks(
      reading.place,
      `sent ${kind}`,
      what,
      [],
      "It’s left out until its day is known, like Nov 21.",
    );
    const day = answer === null ? null : dayTold(answer, lot.season.season, lot.now);
    if (day === null) return;
    days.push({ day, open: false, text: answer ?? "" });
  }
  const zone = lot.season.season.timeZone;
  for (const { day: written, open, text: part } of days) {
    if (open || written === null) continue;
    const exact = instantIn(part);
    const day = exact === null ? written : dayOf(exact, zone);
    const hours = /\d\s*[ap]\.?m|\d:\d\d|T\d\d:/i.test(part)
      ? hoursIn(part.replace(/\d{1,4}[/-]\d{1,2}(?:[/-]\d{2,4})?/, " ").trim())
      : null;
    const dayOnly = exact === null && !hours;
    const at =
      exact !== null
        ? isoIn(exact, zone)
        : instantOfWallTime(`${day}T${hours ? clockWords(hours.start) : "12:00"}`, hours?.zone ?? zone);
    if (at === null) continue;
    const same = lot
      .messagesAround(program.id, instantMs(at))
      .some((known) => known.direction === "sent" && known.kind === kind && dayOf(instantMs(known.at), zone) === day);
    if (same || stillToCome(lot, { kind, day, program, place: reading.place })) continue;
    const recipients = kind === "thank-you" ? [...new Set(met.map(({ id }) => id))].slice(0, 200) : [];
    if (!lot.takes("messages", reading.place, KIND_WORDS[kind], `${program.name}, ${day}`)) continue;
    const message: Message = rowOf(MESSAGE, {
      id: lot.idFor("message", program.id.replace(/^program-/, ""), kind, day),
      programId: program.id,
      direction: "sent",
      kind,
      at,
      dayOnly,
      recipients,
      interviewId:
        kind === "thank-you" && interview && hadBegun(interview, { at, dayOnly }, zone) ? interview.id : null,
    });
    lot.addMessage(message);
  }
}

/** Whether an interview had begun when a letter was sent; where only the letter's day is known, on some hour of it. */
function hadBegun({ startsAt }: Interview, { at, dayOnly }: Pick<Message, "at" | "dayOnly">, zone: string): boolean {
  const [start, sent] = [instantMs(startsAt), instantMs(at)];
  return dayOnly ? dayOf(start, zone) <= dayOf(sent, zone) : start <= sent;
}

type SentDay = { kind: Cell["kind"]; day: string; program: Program; place: Place };

/** Whether a day is later than today, which nothing was sent on: then it is asked about, and left out. */
function stillToCome(lot: Lot, { kind, day, program, place }: SentDay): boolean {
  if (day <= dayOf(lot.now, lot.season.season.timeZone)) return false;
  const words = `The ${KIND_WORDS[kind].toLowerCase()} to ${program.name} is dated ${longDay(day)}, which is still to come. Was it sent?`;
  return (
    lot.asks(place, `to come ${kind} ${day}`, words, [{ id: "sent", label: "Sent, on that date" }, LEAVE]) !== "sent"
  );
}
