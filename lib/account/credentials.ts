import { z } from "zod";
import { passwordProblem } from "./password-rules";

/** The email address an account is known by: without spaces around it, lowercase, one form for each character. */
export const emailField = z
  .string()
  .max(1_000)
  .transform(normalEmail)
  .pipe(z.email({ error: "Enter a full email address." }).max(254, "Enter a shorter email address."));

/** An address as accounts are known by it: in one Unicode form, without spaces around it, in lowercase. */
export function normalEmail(email: string): string {
  return email.normalize("NFKC").trim().toLowerCase();
}

/** Fields of a form that sets an email address and a password; what is wrong with the password depends on both. */
export const newCredentialsSchema = z
  .object({ email: emailField, password: z.string().max(10_000) })
  .superRefine(async ({ email, password }, context) => {
    const problem = await passwordProblem(password, email);
    if (problem) context.addIssue({ code: "custom", path: ["password"], message: problem });
  });
