import { APPLICANT } from "./fields/applicant";
import { usualOf } from "./fields/field";
import { PROFILE } from "./fields/profile";
import type { Applicant, Profile, SeasonSettings } from "./fields/season";
import { LIMITS } from "./fields/settings";

/**
 * A new season's settings. The days are those expected for 2026–2027 (ERAS and NRMP, by the pattern of earlier years);
 * each is to be checked against the calendar of the year and can be changed in settings.
 */
export function defaultSettings(timeZone: string): SeasonSettings {
  return {
    label: "2026–2027",
    track: "integrated",
    timeZone,
    milestones: {
      applicationsOpen: "2026-09-02",
      applicationsReviewed: "2026-09-23",
      rankingOpens: "2027-02-01T12:00:00-05:00",
      rankListDeadline: "2027-03-03T21:00:00-05:00",
      matchDay: "2027-03-19",
    },
    limits: usualOf(LIMITS),
    rankListCertifiedAt: null,
    views: [],
  };
}

/** Nothing known of the applicant yet. */
export const unknownApplicant: Applicant = usualOf(APPLICANT);

/** A profile that nobody has filled in yet. */
export const emptyProfile: Profile = usualOf(PROFILE);
