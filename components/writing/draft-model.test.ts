import { describe, expect, test } from "vitest";
import { doc, stored, written } from "./draft.fixture";
import { type DraftAnswer, type DraftDoc, decide, draftModel } from "./draft-model";
import { draftBackup } from "./unsaved-draft";

const typed = (body: string, part: Partial<DraftDoc> = {}) => doc("a", { written: written(body), ...part });
const sent = (from: DraftDoc) => {
  const request = draftModel.pending(from)!;
  return { request, doc: draftModel.sent!(from, request) };
};
const answered = (from: DraftDoc, answer: DraftAnswer) => {
  const { request, doc } = sent(from);
  return draftModel.answered(doc, request, answer);
};
const stale = (body: string): DraftAnswer => ({ outcome: "stale", version: 5, draft: stored(body) });

describe("what is sent", () => {
  test("nothing of what the server has", () => expect(draftModel.pending(doc("a"))).toBeNull());
  test("what was typed, on the version that it was typed on", () =>
    expect(draftModel.pending(typed("b"))).toEqual({
      id: "d1",
      version: 3,
      written: written("b"),
      submission: "key",
      keep: false,
    }));
  test("a try without an answer again, even where it was undone since: it may have arrived", () => {
    const { doc } = sent(typed("b"));
    expect(draftModel.pending({ ...doc, written: written("a") })?.written.body).toBe("a");
  });
  test("nothing more once a refused one was undone", () => {
    const { request, doc } = sent(typed("b"));
    const refused = draftModel.refused!(doc, request, undefined);
    expect(draftModel.pending({ ...refused, written: written("a") })).toBeNull();
  });
  test("nothing while a conflict waits", () => expect(draftModel.pending(answered(typed("b"), stale("x")))).toBeNull());
});

describe("an answer", () => {
  test("saves", () => expect(answered(typed("b"), { outcome: "saved", version: 4 })).toEqual(doc("b", { version: 4 })));
  test("creates", () => {
    const created = answered(typed("b", { id: null, version: 0 }), { outcome: "created", id: "d9" });
    expect(created).toEqual(doc("b", { id: "d9", version: 1 }));
  });
  test("to a second try of creating leaves open what the first one created", () => {
    const first = sent(typed("b", { id: null })).doc;
    const created = answered({ ...first, written: written("c") }, { outcome: "created", id: "d9" });
    expect(created).toMatchObject({ id: "d9", version: 1, stored: null });
    expect(draftModel.pending(created)?.written.body).toBe("c");
  });
  test("that shows an earlier try of this screen is no conflict", () => {
    const first = sent(typed("b")).doc;
    const after = answered({ ...first, written: written("c") }, stale("b"));
    expect(after).toEqual(doc("b", { version: 5, written: written("c") }));
  });
  test("that shows other words is a conflict", () =>
    expect(answered(typed("b"), stale("x"))).toEqual(
      doc("x", { version: 3, written: written("b"), conflict: { draft: stored("x"), version: 5 } }),
    ));
});

describe("a decided conflict", () => {
  const conflict = answered(typed("b"), stale("x"));
  test("for this text saves it over the other, which goes into the history", () => {
    const decided = decide(conflict, "this");
    expect(draftModel.pending(decided)).toMatchObject({ version: 5, written: written("b"), keep: true });
    expect(answered(decided, { outcome: "saved", version: 6 })).toEqual(doc("b", { version: 6 }));
  });
  test("for the other saves this text first, and then the other over it", () => {
    const first = answered(decide(conflict, "other"), { outcome: "saved", version: 6 });
    expect(draftModel.pending(first)).toMatchObject({ version: 6, written: written("x"), keep: true });
    expect(answered(first, { outcome: "saved", version: 7 })).toEqual(doc("x", { version: 7 }));
  });
  test("lets nothing give way that was typed since and is not saved", () => {
    const { request, doc } = sent(decide(conflict, "other"));
    const typedSince = { ...doc, written: written("bb") };
    const first = draftModel.answered(typedSince, request, { outcome: "saved", version: 6 });
    expect(draftModel.pending(first)).toMatchObject({ version: 6, written: written("bb"), keep: true });
    expect(answered(first, { outcome: "saved", version: 7 }).written).toEqual(written("x"));
  });
  test("without a conflict changes nothing", () => expect(decide(doc("a"), "other")).toEqual(doc("a")));
});

describe("what a browser stores", () => {
  const backup = draftBackup("s1", "p1", written("a"));
  const found = backup.value(typed("b"));
  test("is under the draft's id, or before it is created under all that it was opened with", () => {
    expect(backup.key(doc("a"))).toBe("draft:s1:d1");
    expect(backup.key(doc("a", { id: null }))).toBe("draft:s1:new p1 thank-you c1");
  });
  test("is what the server does not have", () => {
    expect(backup.value(doc("a"))).toBeNull();
    expect(found).toEqual({ written: written("b"), version: 3, submission: "key", unanswered: [], decided: null });
  });
  test("is restored on the version that it was typed on", () =>
    expect(backup.restore(doc("c", { version: 4, submission: "new" }), found)).toEqual(
      doc("c", { version: 3, written: written("b") }),
    ));
  test("is nothing new where the server has it by now", () =>
    expect(backup.restore(doc("b", { version: 4 }), found)).toEqual(doc("b", { version: 4 })));
  test("may have created the draft already", () => {
    const { doc: tried } = sent(typed("b", { id: null }));
    const undone = backup.value({ ...tried, written: written("a") });
    const restored = backup.restore(doc("a", { id: null, submission: "new" }), undone);
    expect(restored).toMatchObject({ written: written("a"), submission: "key", unanswered: [written("b")] });
    expect(draftModel.pending(restored!)?.submission).toBe("key");
  });
  test("goes on with a conflict that was decided", () => {
    const decided = decide(answered(typed("b"), stale("x")), "other");
    const first = backup.restore(doc("x", { version: 5 }), backup.value(decided))!;
    expect(draftModel.pending(first)).toMatchObject({ version: 5, written: written("b"), keep: true });
    const saved = backup.restore(doc("b", { version: 6 }), backup.value(decided))!;
    expect(answered(saved, { outcome: "saved", version: 7 }).written).toEqual(written("x"));
  });
  test("of an earlier release is restored too, and may have created the draft", () => {
    const earlier = { written: written("b"), version: 3, submission: "key", at: 1_000 };
    expect(backup.restore(doc("a"), earlier)).toEqual(typed("b"));
    expect(backup.restore(doc("a", { id: null }), earlier)?.unanswered).toEqual([written("b")]);
  });
  test.each([[{ written: { body: 1 } }], ["text"], [7]])("is nothing where this screen did not write it: %o", (other) =>
    expect(backup.restore(doc("a"), other)).toBeNull(),
  );
});
