import { route } from "@/lib/route";
import { canUnsubscribe, unsubscribe } from "@/lib/store/notices";

const headers = { "cache-control": "no-store", "x-robots-tag": "noindex" };
const UNKNOWN = "No such address. Email reminders can be turned off in Settings.\n";

type Props = { params: Promise<{ token: string }> };

/** Ends somebody's email reminders, for whoever has the link from one: a mail program's single click (RFC 8058), or the page's button. */
export const POST = route(async (request: Request, { params }: Props): Promise<Response> => {
  const { token } = await params;
  if (!(await unsubscribe(token))) return new Response(UNKNOWN, { status: 404, headers });
  if (await isOneClick(request)) return new Response("Unsubscribed.\n", { headers });
  return new Response(null, { status: 303, headers: { ...headers, location: "/unsubscribe/done" } });
});

/** A link that is followed ends nothing: programs that look through mail follow them all. It leads to the page with the button. */
export const GET = route(async (_request: Request, { params }: Props): Promise<Response> => {
  const { token } = await params;
  if (!(await canUnsubscribe(token))) return new Response(UNKNOWN, { status: 404, headers });
  return new Response(null, { status: 303, headers: { ...headers, location: `/unsubscribe/${token}` } });
});

/** What a mail program posts, whatever it says that it reads; a person's browser posts the page's empty form, and is led on. */
async function isOneClick(request: Request): Promise<boolean> {
  const form = await request.formData().catch(() => null);
  return form?.get("List-Unsubscribe") === "One-Click" || !request.headers.get("accept")?.includes("text/html");
}
