/** What a device is known by on the page that asks whether it is among those that are pushed to: a digest of its address, which leads nowhere. */
export async function deviceMark(endpoint: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(endpoint));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
