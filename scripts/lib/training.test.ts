import { describe, expect, it } from "vitest";
import { committedModel, modelText } from "./model-file";
import { type Task, train } from "./training";
import { TASKS } from "./training-tasks";

describe.each(TASKS.map((task): [string, Task] => [task.id, task]))("%s", (id, task) => {
  it("is trained to the very bytes that are committed", { timeout: 60_000 }, () => {
    expect(modelText(train(task).model) === committedModel(id)).toBe(true);
  });

  it("takes no more than 64 KB", () => {
    expect(committedModel(id).length).toBeLessThanOrEqual(64 * 1_024);
  });
});

describe("training", () => {
  const task = (texts: [string, boolean][]): Task => ({
    id: "made-up",
    classes: new Map(),
    bits: 10,
    depth: 8,
    examples: () => texts.map(([text, fires]) => ({ units: [text.split(" ")], fires })),
  });
  const texts = Array.from({ length: 40 }, (_, i): [string, boolean] => [
    i % 2 === 0 ? `we rank number ${i} first` : `we eat number ${i} last`,
    i % 2 === 0,
  ]);

  it("learns what tells texts apart, and scores each by weights that had not seen it", () => {
    const { heldOut } = train(task(texts));
    texts.forEach(([, fires], i) => {
      expect(heldOut[i] ?? 0.5).toSatisfy((likely: number) => likely > 0.5 === fires);
    });
  });

  it("gives the same model for the same texts", () => {
    expect(train(task(texts)).model).toEqual(train(task(texts)).model);
  });
});
