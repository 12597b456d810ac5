"use server";

import { z } from "zod";
import { typedPerson } from "@/components/contacts/typed-person";
import { formerValues, refuse, seenRow, submissionKey, userAction } from "@/lib/action";
import { dayField, emptyIsNull, handedIn, noMoment } from "@/lib/form-fields";
import { DONE_EARLY, isDoneEarly } from "@/lib/season/done-early";
import { INTERVIEW } from "@/lib/season/fields/interview";
import { stepOf } from "@/lib/season/playbooks";
import { CONTACT_ROLES, type Interview, interviewSchema, THANK_YOU_WISHES } from "@/lib/season/schema";
import { instantMs, instantOfWallTime, isTimeZone, wallTime } from "@/lib/season/time";
import { LEAVING } from "@/lib/season/withdrawing";
import type { AccountId } from "@/lib/store/account";
import { addedContact, createContact } from "@/lib/store/contacts";
import { createInterview, deleteInterview, updateInterview } from "@/lib/store/interviews";
import { updateInvitation } from "@/lib/store/invitations";
import { updateProgram } from "@/lib/store/programs";
import { currentSeason } from "@/lib/store/seasons";
import { refuseStale } from "@/lib/store/stale";
import { createTasks } from "@/lib/store/tasks";

const shape = interviewSchema.shape;

const { programId, ...fields } = handedIn(INTERVIEW);

const interview = z.object({
  /** Wall times in `zone`, whichever of the two zones they were typed in. */
  ...fields,
  zone: z.string().refine(isTimeZone),
  /** By the id of the person who is there. */
  thankYou: z.record(z.string(), z.enum(THANK_YOU_WISHES)).default({}),
  /** People who are not in the season yet. */
  people: z
    .record(
      z.string(),
      z.object({ name: z.string().trim().max(500), role: z.enum(CONTACT_ROLES), thankYou: z.enum(THANK_YOU_WISHES) }),
    )
    .default({}),
  submission: submissionKey,
});

const NO_MOMENT = "Enter a date and time.";

/** What the form's wall times mean, or why they cannot be; times left as they were keep their very instant. */
function moments(
  input: z.output<typeof interview>,
  known?: Interview,
): Pick<Interview, "startsAt" | "endsAt"> | { fieldErrors: Record<string, string> } {
  const meant = (wall: string, was?: string) =>
    was !== undefined && wallTime(instantMs(was), input.zone) === wall ? was : instantOfWallTime(wall, input.zone);
  const startsAt = meant(input.startsAt, known?.startsAt);
  const endsAt = meant(input.endsAt, known?.endsAt);
  if (!startsAt) return { fieldErrors: { startsAt: noMoment(input.startsAt, NO_MOMENT) } };
  if (!endsAt) return { fieldErrors: { endsAt: noMoment(input.endsAt, NO_MOMENT) } };
  if (instantMs(endsAt) <= instantMs(startsAt))
    return { fieldErrors: { endsAt: "Enter an end that comes after the start. Check the date, too." } };
  if (isDoneEarly({ status: input.status, startsAt }, Date.now()) && !isDoneEarly(known, Date.now()))
    return { fieldErrors: { status: DONE_EARLY } };
  return { startsAt, endsAt };
}

/** The people who are there, but for those typed into the form who are not in the season yet. */
async function listed(account: AccountId, input: z.output<typeof interview>) {
  const known = Object.entries(input.thankYou).map(([contactId, thankYou]) => ({ contactId, thankYou }));
  for (const [place, { thankYou }] of Object.entries(input.people)) {
    const contactId = await addedContact(account, `${input.submission}:${place}`);
    if (contactId !== null) known.push({ contactId, thankYou });
  }
  return known;
}

/** Adds the people typed into the form, once for a submission, and gives everybody who is there. */
async function everybody(account: AccountId, programId: string, input: z.output<typeof interview>) {
  const participants = Object.entries(input.thankYou).map(([contactId, thankYou]) => ({ contactId, thankYou }));
  for (const [place, { name, role, thankYou }] of Object.entries(input.people)) {
    if (name === "") continue;
    const person = { ...typedPerson(name), programId, role, email: null, notes: "" };
    const contactId = await createContact(account, person, `${input.submission}:${place}`);
    participants.push({ contactId, thankYou });
  }
  return participants;
}

/** Adds an interview with the people who are there; answers the invitation that it came of, and moves the program's stage where that is asked for. */
export const addInterview = userAction(
  interview.extend({
    programId,
    stage: z.enum(["scheduled", "interviewed"]).optional(),
    /** Of the calendar event it is taken from. */
    calendarUid: emptyIsNull(shape.calendarUid.unwrap()),
    /** The invitation that this is the date of. */
    invitation: emptyIsNull(z.string().max(120).nullable()),
  }),
  async (input, account) => {
    const when = moments(input);
    if ("fieldErrors" in when) return refuse(when);
    const { programId, timeZone, format, status, notes, calendarUid, invitation } = input;
    const { season } = await currentSeason(account.id);
    if (invitation && !season.invitations.some(({ id }) => id === invitation))
      return refuse({ formError: "That invitation no longer exists." });
    const participants = await everybody(account.id, programId, input);
    const fields = {
      programId,
      ...when,
      timeZone,
      format,
      status,
      notes,
      participants,
      calendarUid,
      calendarSequence: null,
      calendarModified: null,
      calendarEvents: [],
      joinUrl: null,
    };
    const id = await createInterview(account.id, fields, input.submission);
    if (invitation) await updateInvitation(account.id, invitation, { answer: "accepted" });
    if (input.stage) await updateProgram(account.id, programId, { stage: input.stage });
    return { id };
  },
);

/** Changes an interview and who is there. It stays with its program. */
export const editInterview = userAction(interview.extend({ id: shape.id, seen: seenRow }), async (input, account) => {
  const { season } = await currentSeason(account.id);
  const known = season.interviews.find(({ id }) => id === input.id);
  if (!known) return refuse({ formError: "That interview no longer exists." });
  const when = moments(input, known);
  if ("fieldErrors" in when) return refuse(when);
  const { timeZone, format, status, notes, seen } = input;
  const fields: Pick<Interview, "startsAt" | "endsAt" | "timeZone" | "format" | "status" | "notes"> = {
    ...when,
    timeZone,
    format,
    status,
    notes,
  };
  // Before anybody is added who was typed into a form that has grown old.
  refuseStale(known, { ...known, ...fields, participants: await listed(account.id, input) }, seen);
  const participants = await everybody(account.id, known.programId, input);
  await updateInterview(account.id, input.id, { ...fields, participants }, seen);
  return { id: input.id };
});

/** Changes an interview's status; refused where it is no longer what it `was`. */
export const setInterviewStatus = userAction(
  z.object({ id: shape.id, status: shape.status.unwrap(), was: formerValues }),
  async ({ id, status, was }, account) => {
    const { season } = await currentSeason(account.id);
    const known = season.interviews.find((interview) => interview.id === id);
    if (known && isDoneEarly({ status, startsAt: known.startsAt }, Date.now()))
      return refuse({ formError: DONE_EARLY });
    await updateInterview(account.id, id, { status }, was);
    return {};
  },
);

/** Keeps what leaving an interview leaves to do as tasks of its program, each of its day; one that waits already is not added again. */
export const noteLeftToDo = userAction(
  z.object({
    id: shape.id,
    steps: z.array(z.object({ step: z.string(), dueOn: dayField("Choose a day.") })).max(10),
    submission: submissionKey,
  }),
  async ({ id, steps, submission }, account) => {
    const { season } = await currentSeason(account.id);
    const left = season.interviews.find((known) => known.id === id);
    if (!left) return refuse({ formError: "That interview no longer exists." });
    const { programId } = left;
    const waiting = season.tasks.filter((task) => task.programId === programId && task.doneAt === null);
    const tasks = steps.flatMap(({ step, dueOn }) => {
      const known = stepOf({ playbook: LEAVING, step });
      const waits = waiting.some((task) => task.playbook === LEAVING && task.step === step);
      return known && !waits ? [{ playbook: LEAVING, step, title: known.title, dueOn, programId, doneAt: null }] : [];
    });
    return { ids: await createTasks(account.id, tasks, submission) };
  },
);

/** Removes an interview; what comes back undoes it. */
export const removeInterview = userAction(z.object({ id: shape.id }), async ({ id }, account) => ({
  deletion: await deleteInterview(account.id, id),
}));
