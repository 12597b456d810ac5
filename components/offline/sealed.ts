/** What is sealed, with the number that was used once for it. */
export type Box = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };

const IV_BYTES = 12;

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}

function keyOf(key: string): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", bytesOf(key), "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** Seals a value by a key in base64url; `about` says what it is and has to be said again to open it. */
export async function seal(key: string, about: string, value: unknown): Promise<Box> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const additionalData = new TextEncoder().encode(about);
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, await keyOf(key), plain) };
}

/** What was sealed, unchecked; null where this key or `about` is not the one it was sealed with. */
export async function unseal(key: string, about: string, { iv, data }: Box): Promise<unknown> {
  const additionalData = new TextEncoder().encode(about);
  try {
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData }, await keyOf(key), data);
    return JSON.parse(new TextDecoder().decode(plain));
  } catch {
    return null;
  }
}
