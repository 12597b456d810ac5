import type { Contact } from "@/lib/season/schema";
import { intent } from "@/lib/templates/intent";
import { intentRelease } from "@/lib/templates/intent-release";
import { interest } from "@/lib/templates/interest";
import { interestAfterNews } from "@/lib/templates/interest-after-news";
import { replyFirst } from "@/lib/templates/reply-first";
import { replyKeen } from "@/lib/templates/reply-keen";
import { replyUndecided } from "@/lib/templates/reply-undecided";
import { rotationBefore } from "@/lib/templates/rotation-before";
import { rotationFeedback } from "@/lib/templates/rotation-feedback";
import { rotationThanks } from "@/lib/templates/rotation-thanks";
import { strongInterest } from "@/lib/templates/strong-interest";
import type { Template, TemplateRole } from "@/lib/templates/template";
import { thankDirector } from "@/lib/templates/thank-director";
import { thankFaculty } from "@/lib/templates/thank-faculty";
import { thankResident } from "@/lib/templates/thank-resident";
import { update } from "@/lib/templates/update";

export type { About, Facts } from "@/lib/templates/facts";
export { greetingTo } from "@/lib/templates/greeting";
export { nextSlot, previousSlot, type Slot, slotsOf } from "@/lib/templates/slots";
export type { Letter, Template, TemplatePart, TemplateRole } from "@/lib/templates/template";

/** The length of a subject in the season file, in UTF-16 units. */
const LONGEST_SUBJECT = 500;

/** A subject with the name of a program in it may grow too long to be kept; its end is cut. */
function fitted(template: Template): Template {
  return {
    ...template,
    write(facts, variant) {
      const { subject, body } = template.write(facts, variant);
      const short = subject.slice(0, LONGEST_SUBJECT - 1).replace(/[\uD800-\uDBFF]$/, "");
      return { subject: subject.length > LONGEST_SUBJECT ? `${short}…` : subject, body };
    },
  };
}

/** Every template, in the order shown to people. A new one is a file of its own and a line here. */
export const templates: readonly Template[] = [
  interest,
  interestAfterNews,
  rotationBefore,
  rotationFeedback,
  rotationThanks,
  thankDirector,
  thankFaculty,
  thankResident,
  update,
  strongInterest,
  intent,
  intentRelease,
  replyKeen,
  replyFirst,
  replyUndecided,
].map(fitted);

/** The template of this id, if there is one. */
export const templateById = (id: string): Template | undefined => templates.find((template) => template.id === id);

/** What a person's role makes of them in a template. */
export function templateRole(role: Contact["role"]): TemplateRole {
  if (role === "program-director" || role === "associate-program-director") return "director";
  return role === "resident" || role === "chief" ? "resident" : "faculty";
}

/** The thank-you that fits a person. */
export function thankYouFor(role: Contact["role"]): Template {
  const wanted = templateRole(role);
  return templates.find((template) => template.kind === "thank-you" && template.role === wanted) ?? thankFaculty;
}
