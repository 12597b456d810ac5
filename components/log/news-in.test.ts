import { expect, test } from "vitest";
import { newsIn } from "./news-in";

test.each([
  ["new publication", "publication"],
  ["abstract accepted at SIR", "presentation"],
  ["our paper is out", "publication"],
  ["passed step 3", "exam-score"],
  ["the poster and the paper", null],
  ["was great to meet you", null],
  ["a paperless office", null],
  ["", null],
])("%s tells of %s", (text, news) => {
  expect(newsIn(text)).toBe(news);
});
