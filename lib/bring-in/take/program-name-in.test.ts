import { expect, test } from "vitest";
import { programNameIn } from "./program-name-in";

test.each([
  ["Interview day, Duneland Medical Center", "Duneland Medical Center"],
  ["Duneland Medical Center: IR residency interview", "Duneland Medical Center"],
  ["Virtual interview with Prairie State University", "Prairie State University"],
  ["Interview at Mercy of Toledo (Zoom)", "Mercy of Toledo"],
  ["Applicant interview - Quillan University IR Residency Program", "Quillan University"],
  ["Second look @ Ferndale Clinic", "Ferndale Clinic"],
  ["Interview day", ""],
  ["Virtual residency interview (confirmed)", ""],
  ["", ""],
])("%s names %s", (title, name) => {
  expect(programNameIn(title)).toBe(name);
});
