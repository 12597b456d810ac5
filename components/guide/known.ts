import { THANKS_DUE_HOURS, THANKS_LATE_HOURS } from "@/lib/rules/reminders/thanks-hours";

/** How sure a fact is: its source was read, it is secondhand or a year old, or it has to be looked up every year. */
export type Sureness = "sure" | "likely" | "check";

export type Fact = { says: string; source: string; sure: Sureness };

export type KnownTopic = { id: string; title: string; facts: readonly Fact[] };

/** What the rules of this product rest on, in its own words, each with its source. */
export const KNOWN: readonly KnownTopic[] = [
  {
    id: "known-match",
    title: "What the Match asks of both sides",
    facts: [
      {
        says: "A program may say that it likes you, and even that it plans to rank you. It may not ask how you’ll rank, or where else you’ve applied or interviewed.",
        source: "NRMP on professional behavior, and the NRMP Illuminator of February 2023",
        sure: "sure",
      },
      {
        says: "You’re free to say what you like about a program. You may always keep the names of other programs to yourself.",
        source: "NRMP on professional behavior",
        sure: "sure",
      },
      {
        says: "No position on a rank list may depend on a statement of preference. Nothing said binds either side; only certified lists count.",
        source: "Match Participation Agreement, an earlier version",
        sure: "sure",
      },
      {
        says: "Directors shouldn’t ask for messages after interviews or write insincere ones to influence a ranking.",
        source: "NRMP code of conduct on Match communication",
        sure: "sure",
      },
      {
        says: "An invitation must leave at least 48 hours for an answer, and programs may not send more invitations than they have interview spots.",
        source: "NRMP, in a letter in the Journal of Graduate Medical Education, volume 15",
        sure: "sure",
      },
    ],
  },
  {
    id: "known-people",
    title: "What people do, and what it’s worth",
    facts: [
      {
        says: "Of 2,079 applicants surveyed, 91% exchanged messages after interviews, 72% were asked about other interviews, and 71% would be relieved if such messages were discouraged.",
        source: "Survey in the Journal of Graduate Medical Education, 2018",
        sure: "sure",
      },
      {
        says: "Stronger words mean more. In anesthesiology, of candidates ranked to match, 95.7% of those who had stated a commitment matched there, 25.6% of those who wrote “rank highly,” 14.6% of those who wrote “strong interest,” and 5.9% of those who wrote nothing.",
        source: "Anesthesia & Analgesia, 2019",
        sure: "sure",
      },
      {
        says: "Some programs, and some whole specialties, ask for no thank-yous and no messages after interviews. That request outranks any custom.",
        source: "AAIM for internal medicine; individual programs in every field",
        sure: "sure",
      },
      {
        says: `Advice on when to send a thank-you ranges from the same night to three days later. Rank & Thank uses ${THANKS_DUE_HOURS} to ${THANKS_LATE_HOURS} hours. Send a letter of intent after your last interview and before the program ranks.`,
        source: "Advice pages, which vary",
        sure: "likely",
      },
      {
        says: "In emergency medicine, 22.6% of those surveyed might move an applicant up because of a thank-you, and 10.8% down. In obstetrics and gynecology, 29% of 137 directors would rank an applicant more favorably for interest beyond a thank-you.",
        source: "Surveys of the two fields",
        sure: "likely",
      },
    ],
  },
  {
    id: "known-ir",
    title: "Interventional radiology",
    facts: [
      {
        says: "There were about 209 integrated positions and 496 applicants in 2025. Since 2019, between 95% and 100% of positions have filled.",
        source: "SIR, IR Quarterly, fall 2025",
        sure: "sure",
      },
      {
        says: "Most positions are advanced: they start in the second year, so you also have to match into a preliminary or transitional year.",
        source: "SIR",
        sure: "sure",
      },
      {
        says: "The number and kinds of signals change: in 2024 there were 6 gold and 6 silver for diagnostic and interventional radiology together.",
        source: "ERAS, for the 2024 season",
        sure: "check",
      },
      {
        says: "Programs invited about 60% of the applicants who signaled them, and about 9% of the rest.",
        source: "Secondhand figures",
        sure: "likely",
      },
      {
        says: "Of US citizens who studied abroad, 67.8% matched in 2025, across all specialties. We found no rate for interventional radiology alone.",
        source: "NRMP figures, secondhand",
        sure: "likely",
      },
      {
        says: "Dates shift from year to year. The ones in Settings are expected dates, for you to correct.",
        source: "The calendars of ERAS and the NRMP",
        sure: "check",
      },
    ],
  },
];
