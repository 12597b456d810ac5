/** How sure a fact is: its source was read, it is second-hand or a year old, or it has to be looked up each year. */
export type Sureness = "sure" | "likely" | "check";

export type Fact = { says: string; source: string; sure: Sureness };

export type KnownTopic = { id: string; title: string; facts: readonly Fact[] };

/** What the rules of this product rest on, told in words of its own, each with its source. */
export const KNOWN: readonly KnownTopic[] = [
  {
    id: "known-match",
    title: "What the Match asks of both sides",
    facts: [
      {
        says: "A program may say that it likes you, and even that it means to rank you. It may not ask how you will rank, or where else you apply or interview.",
        source: "NRMP on professional behavior, and the NRMP Illuminator of February 2023",
        sure: "sure",
      },
      {
        says: "You may tell of your own accord what you like. You may also keep the names of other programs to yourself, always.",
        source: "NRMP on professional behavior",
        sure: "sure",
      },
      {
        says: "No place on a list may hang on a statement of preference. Nothing said binds either side; only the certified lists count.",
        source: "Match Participation Agreement, read in an older text",
        sure: "sure",
      },
      {
        says: "Directors should neither ask for messages after interviews nor write insincere ones to move a ranking.",
        source: "NRMP code of conduct on Match communication",
        sure: "sure",
      },
      {
        says: "An invitation leaves at least 48 hours for an answer, and there are never more invitations than places.",
        source: "NRMP, in a letter in the Journal of Graduate Medical Education, volume 15",
        sure: "sure",
      },
    ],
  },
  {
    id: "known-people",
    title: "What people do, and what it is worth",
    facts: [
      {
        says: "Of 2,079 applicants asked, 91 % exchanged messages after interviews and 72 % were asked about other interviews. 71 % would be relieved if it were discouraged.",
        source: "Survey in the Journal of Graduate Medical Education, 2018",
        sure: "sure",
      },
      {
        says: "Words of different strength mean different things. In anesthesiology, of candidates ranked to match, 95.7 % of those who had stated a commitment matched there, 25.6 % after “rank highly”, 14.6 % after “strong interest”, 5.9 % of those who wrote nothing.",
        source: "Anesthesia & Analgesia, 2019",
        sure: "sure",
      },
      {
        says: "Some programs, and some specialties as a whole, ask for no thank-yous and no mail after interviews. Such a wish goes before every custom.",
        source: "AAIM for internal medicine; single programs in every field",
        sure: "sure",
      },
      {
        says: "Advice on thank-yous goes from the same night to three days. This product counts 48 to 72 hours. A letter of intent goes out after the last interview and before the program ranks.",
        source: "Advice pages, which differ",
        sure: "likely",
      },
      {
        says: "In emergency medicine 22.6 % of those asked might move an applicant up on a thank-you, and 10.8 % down. In obstetrics and gynecology 29 % of 137 directors would rank more kindly on interest beyond thanks.",
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
        says: "There were about 209 integrated positions and 496 applicants in 2025. Since 2019 between 95 and 100 % of the positions have filled.",
        source: "SIR, IR Quarterly, fall 2025",
        sure: "sure",
      },
      {
        says: "Most positions are advanced: they start in the second year, and a preliminary or transitional year has to be matched as well.",
        source: "SIR",
        sure: "sure",
      },
      {
        says: "How many signals there are, and of which kind, changes: in 2024 there were 6 gold and 6 silver for diagnostic and interventional radiology together.",
        source: "ERAS, for the 2024 season",
        sure: "check",
      },
      {
        says: "Programs that got a signal invited about 60 % of those who sent it, others about 9 %.",
        source: "Figures told second-hand",
        sure: "likely",
      },
      {
        says: "US citizens who studied abroad matched at 67.8 % over all specialties in 2025. A rate for interventional radiology alone was not found.",
        source: "NRMP figures, told second-hand",
        sure: "likely",
      },
      {
        says: "Dates move from year to year. The ones in Settings are expected, and yours to correct.",
        source: "The calendars of ERAS and the NRMP",
        sure: "check",
      },
    ],
  },
];
