import { describe, expect, it } from "vitest";
import { committed, TRAINED_READERS, type TrainedReader } from "./model-file";
import { fingerprint, type Task, train } from "./training";

describe.each(TRAINED_READERS.map((reader): [string, TrainedReader] => [reader.id, reader]))("%s", (_, reader) => {
  it("was trained from the texts and the code that are here", () => {
    expect(JSON.parse(committed(reader)).from, "run `npm run train`").toBe(reader.fingerprint());
  });

  it("takes no more than 64 KB", () => {
    expect(committed(reader).length).toBeLessThanOrEqual(64 * 1_024);
  });
});

/** `npm run train -- --check` trains them all again; one of either sort stands for them here. */
it.each(["decode-negative", "kinds-received"])(
  "trains %s to the very bytes that are committed",
  { timeout: 60_000 },
  (id) => {
    const reader = TRAINED_READERS.find((each) => each.id === id);
    expect(reader && reader.trained() === committed(reader)).toBe(true);
  },
);

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

  it("gives the same model for the same texts, and another fingerprint for others", () => {
    expect(train(task(texts)).model).toEqual(train(task(texts)).model);
    const others = texts.map(([text, fires], i): [string, boolean] => [text, i === 0 ? !fires : fires]);
    expect(fingerprint(task(others))).not.toBe(fingerprint(task(texts)));
  });
});
