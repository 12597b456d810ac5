/** A share is one message; what is longer is pasted. */
const MOST = 20_000;
/** As many files are named as not taken. */
const MOST_FILES = 20;

/**
 * Hands on what another app shared, where no worker was there to take it: after the `#`, where no log of addresses sees it. Nothing is
 * kept here, and nobody has to be signed in.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const said = (name: string) => String(form.get(name) ?? "").slice(0, MOST);
  const text = [said("text"), said("url")].filter(Boolean).join("\n");
  const address = new URLSearchParams({ title: said("title"), text });
  // A file can't be handed on after the `#`: the page says that it was left out.
  const files = form.getAll("files").filter((file) => file instanceof File && file.size > 0);
  for (const file of files.slice(0, MOST_FILES))
    if (file instanceof File) address.append("left", file.name.slice(0, 200));
  return new Response(null, { status: 303, headers: { location: `/share#${address}` } });
}
