import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { LINES, longAnswer, type OnTheWay } from "./long-answer";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Work that goes on until it is told what it comes to. */
function work() {
  const ways: OnTheWay[] = [];
  let finish: (answer: Response) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const answer = new Promise<Response>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  return {
    begin: (way: OnTheWay) => {
      ways.push(way);
      way.signal.addEventListener("abort", () => fail(new Error("ended")));
      return answer;
    },
    way: () => ways[0],
    finish,
    fail,
  };
}
const asked = (signal?: AbortSignal) =>
  new Request("http://localhost/x", { method: "POST", ...(signal && { signal }) });
const kindOf = (response: Response) => response.headers.get("content-type");

describe("an answer that may take long", () => {
  test("is as it is where it comes soon, whatever its status", async () => {
    const { begin, finish } = work();
    const answering = longAnswer(asked(), begin);
    finish(Response.json({ problem: "No." }, { status: 422 }));
    const answer = await answering;
    expect([answer.status, await answer.json()]).toEqual([422, { problem: "No." }]);
    expect(kindOf(answer)).not.toBe(LINES);
  });

  test("else says how far it is, then its status and its body", async () => {
    const { begin, finish, way } = work();
    const answering = longAnswer(asked(), begin);
    await vi.advanceTimersByTimeAsync(1_000);
    const answer = await answering;
    expect([answer.status, kindOf(answer), answer.headers.get("cache-control")]).toEqual([
      200,
      LINES,
      "private, no-store",
    ]);
    way()?.tell({ share: 0.5, rows: 1_200 });
    await vi.advanceTimersByTimeAsync(250);
    finish(Response.json({ problem: "No." }, { status: 422 }));
    const lines = (await answer.text()).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { far: { share: null, rows: null } },
      { far: { share: 0.5, rows: 1_200 } },
      { status: 422 },
      { problem: "No." },
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    ["before it says anything", 0],
    ["while it says how far it is", 1_000],
  ])("ends the work where whoever asked goes away %s", async (_, ms) => {
    const gone = new AbortController();
    const { begin, way } = work();
    const answering = longAnswer(asked(gone.signal), begin);
    await vi.advanceTimersByTimeAsync(ms);
    gone.abort();
    const answer = await answering;
    expect(way()?.signal.aborted).toBe(true);
    expect(answer.status).toBe(ms === 0 ? 499 : 200);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("ends the work where its lines are no longer read", async () => {
    const { begin, way } = work();
    const answering = longAnswer(asked(), begin);
    await vi.advanceTimersByTimeAsync(1_000);
    await (await answering).body?.cancel();
    expect(way()?.signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("fails as the work fails", async () => {
    const soon = work();
    const first = longAnswer(asked(), soon.begin);
    soon.fail(new Error("No."));
    await expect(first).rejects.toThrow("No.");
    const late = work();
    const second = longAnswer(asked(), late.begin);
    await vi.advanceTimersByTimeAsync(1_000);
    const answer = await second;
    late.fail(new Error("No."));
    await expect(answer.text()).rejects.toThrow("No.");
  });
});
