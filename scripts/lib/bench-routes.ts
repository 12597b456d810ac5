import type { Season } from "@/lib/season/schema";

/** What `npm run bench:pages` asks of a route: its address in a season, the goal it is held to, or why it is not asked for. */
export type BenchRoute = {
  path: (season: Season, seasonId: string) => string;
  /** At most so many times the sign-in page's CPU; null for what is a file and no page. */
  ofSignIn: number | null;
  /** JavaScript that its first load may take, gzipped, in kB. */
  script?: number;
};

const FIRST_SCREENS = 2;
const OTHERS = 3;

const idOf = (rows: readonly { id: string }[]): string => {
  const [first] = rows;
  if (!first) throw new Error("The season has none.");
  return first.id;
};
const page = (path: string | BenchRoute["path"], ofSignIn: number | null = OTHERS, script?: number): BenchRoute => ({
  path: typeof path === "string" ? () => path : path,
  ofSignIn,
  ...(script !== undefined && { script }),
});
const file = (path: string | BenchRoute["path"]) => page(path, null);

/** Every route of the build; one that is not here fails the run. */
export const BENCH_ROUTES: Record<
  string,
  BenchRoute | "asked with a secret" | "takes posts only" | "a picture or list"
> = {
  "/sign-in": page("/sign-in"),
  "/today": page("/today", FIRST_SCREENS, 150),
  "/programs": page("/programs", FIRST_SCREENS, 150),
  "/programs/[id]": page(({ programs }) => `/programs/${idOf(programs)}`, FIRST_SCREENS, 200),
  "/calendar": page("/calendar?view=month", FIRST_SCREENS, 200),
  "/interviews": page("/interviews", FIRST_SCREENS),
  "/rank-list": page("/rank-list", OTHERS, 200),
  "/review": page("/review", OTHERS, 200),
  "/write/[id]": page(({ drafts }) => `/write/${idOf(drafts)}`, OTHERS, 260),
  "/": page("/"),
  "/_not-found": page("/no-such-page"),
  "/after": page("/after"),
  "/bring-in": page("/bring-in"),
  "/confirm": page("/confirm"),
  "/contacts": page("/contacts"),
  "/decode": page("/decode"),
  "/deleted": page("/deleted"),
  "/drafts": page("/drafts"),
  "/drafts/[id]": page(({ drafts }) => `/drafts/${idOf(drafts)}`),
  "/find": page("/find"),
  "/find/[id]": page(({ programs }) => `/find/${idOf(programs)}`),
  "/forgot": page("/forgot"),
  "/guide": page("/guide"),
  "/interviews/[id]": page(({ interviews }) => `/interviews/${idOf(interviews)}`),
  "/interviews/[id]/after": page(({ interviews }) => `/interviews/${idOf(interviews)}/after`),
  "/interviews/new": page("/interviews/new"),
  "/letter": page("/letter"),
  "/messages/[id]": page(({ messages }) => `/messages/${idOf(messages.filter((one) => one.direction === "received"))}`),
  "/offline": page("/offline"),
  "/programs/[id]/edit": page(({ programs }) => `/programs/${idOf(programs)}/edit`),
  "/contacts/[id]/merge": page(({ contacts }) => `/contacts/${idOf(contacts)}/merge`),
  "/programs/[id]/merge": page(({ programs }) => `/programs/${idOf(programs)}/merge`),
  "/programs/new": page("/programs/new"),
  "/rank-list/compare": page("/rank-list/compare"),
  "/rank-list/criteria": page("/rank-list/criteria"),
  "/record": page("/record"),
  "/reset": page("/reset"),
  "/rotations": page("/rotations"),
  "/rotations/[id]": page(({ rotations }) => `/rotations/${idOf(rotations)}`),
  "/rotations/new": page("/rotations/new"),
  "/settings": page("/settings"),
  "/settings/reminders": page("/settings/reminders"),
  "/share": page("/share"),
  "/sign-up": page("/sign-up"),
  "/stored": page("/stored"),
  "/strengths": page("/strengths"),
  "/tasks": page("/tasks"),
  "/unsubscribe/[token]": page(`/unsubscribe/${"x".repeat(43)}`),
  "/welcome": page("/welcome"),
  "/write": page(({ programs }) => `/write?program=${idOf(programs)}&kind=update`, OTHERS, 260),
  "/write/interview/[id]": page(({ interviews }) => `/write/interview/${idOf(interviews)}`),
  "/api/account-file": file("/api/account-file"),
  "/api/contacts": file("/api/contacts"),
  "/api/drafts/[id]/eml": file(({ drafts }) => `/api/drafts/${idOf(drafts)}/eml`),
  "/api/drafts/[id]/versions": file(({ drafts }) => `/api/drafts/${idOf(drafts)}/versions`),
  "/api/find": file("/api/find"),
  "/api/health": file("/api/health"),
  "/api/interviews/[id]/ics": file(({ interviews }) => `/api/interviews/${idOf(interviews)}/ics`),
  "/api/offline": file("/api/offline"),
  "/api/record": file("/api/record"),
  "/api/search": file("/api/search?q=embolization"),
  "/api/season": file("/api/season"),
  "/api/season-file": file((_season, id) => `/api/season-file?id=${id}`),
  "/api/auth/[...nextauth]": file("/api/auth/session"),
  "/offline/files": file("/offline/files"),
  "/api/calendar/[file]": "asked with a secret",
  "/api/unsubscribe/[token]": "asked with a secret",
  "/api/bring-in": "takes posts only",
  "/api/share": "takes posts only",
  "/api/bring-in/read": "takes posts only",
  "/_global-error": "a picture or list",
  "/favicon.ico": "a picture or list",
  "/icon.svg": "a picture or list",
  "/apple-icon.png": "a picture or list",
  "/manifest.webmanifest": "a picture or list",
};
