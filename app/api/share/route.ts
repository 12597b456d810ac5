/** A share is one message; what is longer is pasted. */
const MOST = 20_000;

/**
 * Hands on what another app shared, where no worker was there to take it: after the `#`, where no log of addresses sees it. Nothing is
 * kept here, and nobody has to be signed in.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const said = (name: string) => String(form.get(name) ?? "").slice(0, MOST);
  const text = [said("text"), said("url")].filter(Boolean).join("\n");
  const address = new URLSearchParams({ title: said("title"), text });
  return new Response(null, { status: 303, headers: { location: `/share#${address}` } });
}
