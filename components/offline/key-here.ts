import { DEVICE_COOKIE } from "@/lib/offline/device-cookie";
import type { DeviceKey } from "@/lib/offline/kept";

/** As long as a session that nobody uses; each visit makes it last as long again. */
const SECONDS = 14 * 24 * 60 * 60;

/** Whether this browser can keep a season, and answer in the server's place. */
export const canAnswer = (): boolean => window.isSecureContext && "serviceWorker" in navigator && "caches" in window;

/** The key that this browser seals with; null where nothing is to be kept here. */
export function keyHere(): DeviceKey | null {
  const [, value] = new RegExp(`(?:^|; )${DEVICE_COOKIE}=([^;]*)`).exec(document.cookie) ?? [];
  const [name, key] = value?.split(".") ?? [];
  return name && key ? { name, key } : null;
}

/** Keeps a key in this browser, for as long again where it is there. */
export function keepKey({ name, key }: DeviceKey): void {
  put(`${name}.${key}`, SECONDS);
}

/** Forgets the key: what is sealed with it can no longer be read here. */
export function dropKey(): void {
  put("", 0);
}

function put(value: string, seconds: number): void {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the store of cookies that awaits its answer isn't in every browser
  document.cookie = `${DEVICE_COOKIE}=${value}; Path=/; Max-Age=${seconds}; SameSite=Strict${secure}`;
}
