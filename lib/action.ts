import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { z } from "zod";
import { type Account, currentAccount } from "@/lib/auth";
import { type Action, BUSY, type FormState } from "@/lib/form-state";
import { clientAddress, isFromElsewhere } from "@/lib/request";
import { DatabaseBusy, NotFound, Refused, Stale } from "@/lib/store/errors";
import { withoutPasswords } from "@/lib/without-passwords";

type Both = Pick<Stale, "there" | "here">;
type Why = { fieldErrors?: Record<string, string>; formError?: string; stale?: Both };

class Refusal {
  constructor(readonly why: Why) {}
}

/** What an action returns in place of its result when it cannot be done as asked. */
export function refuse(why: Why): Refusal {
  return new Refusal(why);
}

/** One submission of a form: made in the browser with the form, so that sending it again changes nothing more. */
export const submissionKey = z.string().min(8).max(100);

/** Fields of a row as they were seen before they are changed, by which a page that grew old is noticed; never none. */
export const formerValues = z
  .record(z.string(), z.unknown())
  .refine((fields) => Object.keys(fields).length > 0, "Include what was there before.");

/** A form holds a row twice, with its reasons and its texts. */
const MOST_SEEN = 2_000_000;

/** The row that an edit form was opened with, as JSON. */
export const seenRow = z
  .string()
  .max(MOST_SEEN)
  .transform((text, context) => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue("This is not a row.");
      return z.NEVER;
    }
  })
  .pipe(formerValues);

const SIGNED_OUT =
  "You’re signed out. Nothing was saved; your text is still here. Sign in on another tab, then try again.";
const CHANGED = "This was changed in another tab or on another device. Nothing was saved.";
const ELSEWHERE = "This was sent from another site. Nothing was saved.";

/**
 * An action for whoever is signed in: session, then `schema`, then `run`, then the state of the form. With `refresh` false the page
 * it came from stays as it is: for what is saved while somebody types.
 */
export function userAction<Schema extends z.ZodType, Result>(
  schema: Schema,
  run: (input: z.output<Schema>, account: Account) => Promise<Result>,
  { refresh = true }: { refresh?: boolean } = {},
): Action<Exclude<Result, Refusal>> {
  const work = async (input: object) => {
    const account = await currentAccount();
    if (!account) return refuse({ formError: SIGNED_OUT });
    const parsed = await schema.safeParseAsync(input);
    return parsed.success ? run(parsed.data, account) : problems(parsed.error);
  };
  return (_previous, given) => answer(given, work, refresh);
}

/** An action for anybody. `address` is the client's network address. */
export function publicAction<Schema extends z.ZodType, Result>(
  schema: Schema,
  run: (input: z.output<Schema>, request: { address: string }) => Promise<Result>,
): Action<Exclude<Result, Refusal>> {
  return (_previous, given) =>
    answer(given, async (input) => {
      const parsed = await schema.safeParseAsync(input);
      return parsed.success ? run(parsed.data, { address: clientAddress(await headers()) }) : problems(parsed.error);
    });
}

async function answer<Result>(
  given: object,
  work: (input: object) => Promise<Result | Refusal>,
  refresh = true,
): Promise<FormState<Exclude<Result, Refusal>>> {
  const input = isObject(given) ? given : {};
  const result = isFromElsewhere(await headers())
    ? refuse({ formError: ELSEWHERE })
    : await work(input).catch(expected);
  if (isDone(result)) {
    if (refresh) revalidatePath("/", "layout");
    return { status: "done", result };
  }
  const { fieldErrors = {}, formError = null, stale } = result instanceof Refusal ? result.why : {};
  // What is changed in place shows at once what is stored now; a form keeps what was typed into it.
  if (stale && "was" in input) revalidatePath("/", "layout");
  return { status: "refused", fieldErrors, formError, values: withoutPasswords(input), ...(stale ? { stale } : {}) };
}

/** A request that no form made may hold anything, or nothing. */
function isObject(given: unknown): given is object {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}

function problems(error: z.ZodError): Refusal {
  const fieldErrors: Record<string, string> = {};
  let formError: string | undefined;
  for (const { path, message } of error.issues) {
    if (path.length === 0) formError ??= message;
    else fieldErrors[path.join(".")] ??= message;
  }
  return refuse({ fieldErrors, formError });
}

/** The failures that a form can do something about; anything else goes on to the error page. */
function expected(error: unknown): Refusal {
  if (error instanceof Refused) return refuse(error.refusal);
  if (error instanceof Stale) return refuse({ formError: CHANGED, stale: { there: error.there, here: error.here } });
  if (error instanceof NotFound) return refuse({ formError: `That ${error.noun} no longer exists.` });
  if (error instanceof DatabaseBusy) return refuse({ formError: BUSY });
  throw error;
}

function isDone<Result>(result: Result | Refusal): result is Exclude<Result, Refusal> {
  return !(result instanceof Refusal);
}
