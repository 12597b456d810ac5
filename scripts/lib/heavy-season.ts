import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { benchSeason } from "./bench-season";

const DAY = 86_400_000;
const START = Date.parse("2026-09-15T12:00:00Z");

/**
 * A heavy season, or one `factor` times as large: programs, people, interviews, and messages, and some of everything else that a
 * season has, so that no page of it is empty.
 */
export function heavySeason(factor: number): Season {
  const size = { programs: 300 * factor, contacts: 900 * factor, interviews: 120 * factor, messages: 3_000 * factor };
  const heavy = benchSeason({ ...size, words: 180 }, factor);
  const rest = season();
  const day = (n: number) => new Date(START + n * DAY).toISOString();
  for (let i = 0; i < 20 * factor; i++) {
    const program = `p${i}`;
    rest.draft(program, "thank-you", { subject: "Thank you", body: "Thank you for the time that you took for me." });
    rest.note(program, day(i % 150), `What I saw at Place${i}.`);
    rest.task(`Call Place${i}`, day(60 + (i % 90)).slice(0, 10));
  }
  for (let i = 0; i < 5 * factor; i++)
    rest.rotation(`p${i}`, day(i % 60).slice(0, 10), day(27 + (i % 60)).slice(0, 10));
  rest.criterion("c1").criterion("c2").strength("I followed patients after embolization for two years.");
  for (let i = 0; i < 40 * factor; i++) rest.score(`p${i}`, i % 2 === 0 ? "c1" : "c2", 1 + (i % 5));
  const { drafts, notes, tasks, rotations, criteria, scores, strengths } = rest.build();
  return { ...heavy, drafts, notes, tasks, rotations, criteria, scores, strengths };
}
