import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { thankYouCards } from "./thank-you-cards";

const NOW = Date.parse("2027-01-26T20:00:00Z");
const met = () =>
  season()
    .program("p1", { name: "Harlow–St. Anne" })
    .contact("c1", "p1", { name: "Elena Marsh", role: "program-director" })
    .contact("c2", "p1", { name: "Wei Tak" })
    .contact("c3", "p1", { name: "Ana Ruiz", role: "resident", title: "" })
    .contact("c4", "p1", { name: "Ida Holm", role: "other" })
    .interview("p1", "2027-01-25T19:00:00Z", {
      participants: [
        { contactId: "c2", thankYou: "expected" },
        { contactId: "c1", thankYou: "expected" },
        { contactId: "c3", thankYou: "expected" },
        { contactId: "c4", thankYou: "none" },
      ],
    });
const cards = (building: ReturnType<typeof met>) => {
  const built = building.build();
  return thankYouCards(built, built.interviews[0]!, NOW);
};
const LETTER = "Thank you for the time on Monday. Your account of the Saturday clinic stayed with me all evening.";

test("a card for each person to thank: sent, kept as a draft with its slots, or neither", () => {
  const building = met()
    .sent("p1", "thank-you", "2027-01-26T09:00:00Z", { recipients: ["c1"], body: `Dear Dr. Marsh,\n\n${LETTER}` })
    .draft("p1", "thank-you", {
      recipients: ["c2"],
      interviewId: "i1",
      body: "Dear Dr. Tak,\n\nThank you for your questions.\n\n{{what you read since}}\n\nJordan Reyes\nMeridian",
    });
  expect(cards(building)).toEqual({
    cards: [
      {
        contactId: "c2",
        who: "Dr. Wei Tak",
        role: "Faculty",
        sentOn: null,
        draftId: "d1",
        slots: ["what you read since"],
        words: "Thank you for your questions.",
      },
      {
        contactId: "c1",
        who: "Dr. Elena Marsh",
        role: "Program director",
        sentOn: "Tue Jan 26",
        draftId: null,
        slots: [],
        words: LETTER,
      },
      { contactId: "c3", who: "Ana Ruiz", role: "Resident", sentOn: null, draftId: null, slots: [], words: "" },
    ],
    alike: [],
  });
});

test("tells near-copies, of drafts and of what was sent, once their slots are filled", () => {
  const draft = (who: string, body: string) => ({ recipients: [who], interviewId: "i1", body });
  const both = (first: string, second: string) =>
    met()
      .sent("p1", "thank-you", "2027-01-26T09:00:00Z", { recipients: ["c1"], body: `Dear Dr. Marsh,\n\n${LETTER}` })
      .draft("p1", "thank-you", draft("c2", first))
      .draft("p1", "thank-you", draft("c3", second));
  const own = "Thank you for telling me how the residents share call. I had wondered about the nights in July.";
  expect(cards(both(`Dear Dr. Tak,\n\n${LETTER}`, own)).alike).toEqual([["Dr. Tak", "Dr. Marsh"]]);
  expect(cards(both(`${LETTER} {{one thing more}}`, `${LETTER} {{one thing more}}`)).alike).toEqual([]);
  expect(cards(both(own, own)).alike).toEqual([["Dr. Tak", "Ana Ruiz"]]);
});
