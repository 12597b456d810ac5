import { expect, test } from "vitest";
import { notKept } from "./not-kept";

const mail = (rows: number, read: number, over?: number) => ({
  name: "all.mbox",
  claims: {
    kind: "mail",
    file: "all.mbox",
    rows,
    messages: Array.from({ length: read }),
    ...(over !== undefined && { over }),
  },
});

test("mail of no program is counted", () => {
  expect(notKept([mail(5, 5), mail(1, 1, 0)])).toEqual([]);
  expect(notKept([mail(2, 1)])).toEqual(["1 message in all.mbox names none of your programs. It’s counted, not kept."]);
  expect(notKept([mail(1_300, 50, 0)])).toEqual([
    "1,250 messages in all.mbox name none of your programs. They’re counted, not kept.",
  ]);
});

test("what is past the most that is read is told as mail of one’s programs that is left out", () => {
  expect(notKept([mail(30_000, 20_000, 1)])).toEqual([
    "9,999 messages in all.mbox name none of your programs. They’re counted, not kept.",
    "all.mbox has 20,001 messages of your programs. The first 20,000 are read; 1 is left out. Split the mailbox by year and bring the parts in one after another.",
  ]);
  expect(notKept([mail(22_500, 20_000, 2_500)])).toEqual([
    "all.mbox has 22,500 messages of your programs. The first 20,000 are read; 2,500 are left out. Split the mailbox by year and bring the parts in one after another.",
  ]);
});

test("other files have none", () => {
  expect(
    notKept([
      { name: "a.csv", claims: { kind: "table", file: "a.csv", rows: 3 } },
      { name: "b", claims: null },
    ]),
  ).toEqual([]);
});
