import { expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import { assess } from "./assess";
import type { Written } from "./written";

const NOW = Date.parse("2027-01-20T17:00:00Z");
const BODY = "Thank you for your time on the interview day. I enjoyed hearing how your residents run the clinic.";

it("does not compare a draft with how it is stored, whoever it is turned to", () => {
  const made = season()
    .program("p1")
    .contact("c1", "p1")
    .contact("c2", "p1")
    .draft("p1", "thank-you", { id: "d1", body: BODY, recipients: ["c1"] })
    .build();
  const written: Written = {
    kind: "thank-you",
    channel: "email",
    subject: "",
    body: BODY,
    recipients: ["c2"],
    interviewId: null,
    rotationId: null,
    inReplyTo: null,
    news: null,
    readings: [],
  };
  const rules = (draftId: string | null) => assess(made, draftId, "p1", written, NOW).findings.map(({ rule }) => rule);
  expect(rules("d1")).not.toContain("generic-copy");
  expect(rules(null)).toContain("generic-copy");
});
