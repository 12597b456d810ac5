import { expect, test } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import { invitationRows } from "./invitation-rows";
import { stageBeforeInvitation } from "./stage-before";

test("what waits comes by when it is wanted, then waitlists, then what is settled", () => {
  const made = season()
    .program("p1", { name: "Lakeshore" })
    .program("p2", { name: "Wasatch" })
    .invitation("p1", "2026-10-20T09:00:00-04:00")
    .invitation("p2", "2026-10-20T12:00:00-04:00", { replyBy: "2026-10-21T17:00:00-04:00" })
    .invitation("p1", "2026-10-02T09:00:00-04:00", { answer: "declined" })
    .invitation("p2", "2026-10-03T09:00:00-04:00", { answer: "accepted" })
    .invitation("p1", "2026-10-01T09:00:00-04:00", { answer: "waitlisted" })
    .build();
  const { open, waitlisted, settled } = invitationRows(made, check(made, Date.parse("2026-10-21T16:00:00-04:00")));
  expect(open).toMatchObject([
    { invitation: { id: "v2" }, wanted: "by Wed Oct 21, 5:00 PM EDT", usual: false, state: "due" },
    {
      invitation: { id: "v1" },
      program: { id: "p1", name: "Lakeshore" },
      came: "Tue Oct 20, 9:00 AM",
      wanted: "by Thu Oct 22, 9:00 AM EDT",
      usual: true,
      state: "due",
    },
  ]);
  expect(waitlisted.map(({ invitation }) => invitation.id)).toEqual(["v5"]);
  expect(settled.map(({ invitation, state }) => [invitation.id, state])).toEqual([
    ["v4", null],
    ["v3", null],
  ]);
});

test.each([
  ["considering", "considering"],
  ["applied", "applied"],
  ["invited", null],
  ["rejected", null],
  [null, null],
] as const)("the stage of a program that is %s: %s is what an invitation would move", (stage, moved) => {
  expect(stageBeforeInvitation(stage)).toBe(moved);
});
