"use server";

import { z } from "zod";
import { formerValues, refuse, submissionKey, userAction } from "@/lib/action";
import { programToAdd } from "@/lib/fit/found";
import { policyWith } from "@/lib/fit/stated-policy";
import { factSchema, profileSchema, programSchema } from "@/lib/season/schema";
import { createProgram, updateProgram } from "@/lib/store/programs";
import { currentSeason, updateProfile } from "@/lib/store/seasons";

const profileFields = z.enum(Object.keys(profileSchema.shape));

/** Saves answers of the profile in place; refused where one of them is no longer what it `was`. */
export const saveProfile = userAction(
  z.object({ profile: profileSchema, fields: z.array(profileFields).min(1), was: formerValues }),
  async ({ profile, fields, was }, account) => {
    const given = Object.fromEntries(Object.entries(profile).filter(([name]) => fields.includes(name)));
    await updateProfile(account.id, given, was);
    return {};
  },
);

const { signal, id } = programSchema.shape;

/** Adds a program of the directory to the season, with the policy that it states, and a signal or a fact where one is given. */
export const addFound = userAction(
  z.object({
    id,
    signal: signal.unwrap().optional(),
    fact: factSchema.optional(),
    submission: submissionKey,
  }),
  async ({ id, signal, fact, submission }, account) => {
    const { season } = await currentSeason(account.id);
    const program = programToAdd(id, season.season.track);
    if (!program) return refuse({ formError: "That program is not in the directory. Reload the page." });
    const facts = fact ? [...program.facts, fact] : program.facts;
    const contactPolicy = policyWith(program, facts);
    const made = { ...program, signal: signal ?? program.signal, facts, contactPolicy };
    return { id: await createProgram(account.id, made, submission, { onlyNew: true }), contactPolicy };
  },
);

/**
 * Keeps what the applicant found or corrected about a program, with the contact policy that follows from it, or the one that is given:
 * Undo knows which there was. Refused where its facts have changed since.
 */
export const saveFacts = userAction(
  z.object({
    id,
    facts: programSchema.shape.facts.unwrap(),
    contactPolicy: programSchema.shape.contactPolicy.unwrap().optional(),
    was: formerValues,
  }),
  async ({ id, facts, contactPolicy, was }, account) => {
    await updateProgram(
      account.id,
      id,
      (program) => ({ facts, contactPolicy: contactPolicy ?? policyWith(program, facts) }),
      was,
    );
    return {};
  },
);
