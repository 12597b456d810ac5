import { SERVICE_WORKER } from "./service-worker";

type Device = { endpoint: string; keys: { p256dh: string; auth: string } };

/** Whether this browser can get pushes, and whether it does; `why` says why it can't. */
export type Here = { why: string | null; device: Device | null; end?: () => Promise<boolean> };

const HTTP = "This page is open over plain http. Browsers allow push only over https.";
const IPHONE = "On an iPhone or iPad, add the app to the home screen first: Share, then Add to Home Screen.";
const NONE = "This browser has no push.";
const DENIED = "Notifications from this site are blocked in this browser. You can change that in its settings.";

/** Looks at this browser without asking for permission. */
export async function lookHere(): Promise<Here> {
  if (!window.isSecureContext) return { why: HTTP, device: null };
  const apple = /iPhone|iPad/.test(navigator.userAgent);
  if (!("serviceWorker" in navigator) || !("PushManager" in window))
    return { why: apple ? IPHONE : NONE, device: null };
  const registration = await navigator.serviceWorker.getRegistration(SERVICE_WORKER);
  const made = await registration?.pushManager.getSubscription();
  if (!made) return { why: Notification.permission === "denied" ? DENIED : null, device: null };
  const { endpoint, keys } = made.toJSON();
  const { p256dh, auth } = keys ?? {};
  if (!endpoint || !p256dh || !auth) return { why: null, device: null };
  return { why: null, device: { endpoint, keys: { p256dh, auth } }, end: () => made.unsubscribe() };
}

/** A key in base64url as bytes: some browsers take no text. */
export function bytesOf(key: string): Uint8Array<ArrayBuffer> {
  const text = atob(key.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
