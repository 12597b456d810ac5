// Shows what is pushed and opens the page that it is about; answers with the offline page where the server doesn't; and takes what another
// app shares. It reads no page and no answer that holds somebody's data, and keeps none: what it answers with was put into the cache by
// components/offline.

const OFFLINE = "/offline";
/** What a proxy says whose server is away. */
const AWAY = [502, 504];

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.method === "POST" && pathname === "/api/share") return event.respondWith(share(request));
  if (request.method !== "GET") return;
  if (pathname.startsWith("/_next/static/")) event.respondWith(file(request));
  else if (request.mode === "navigate" && !pathname.startsWith("/api/")) event.respondWith(page(request));
});

/** What another app shared last, until the page that it leads to asks for it. */
let shared = null;

/** Takes what another app shares: it goes to a page of this device, and to no server before somebody saves it. */
async function share(request) {
  try {
    const form = await request.formData();
    const said = (name) => String(form.get(name) ?? "");
    const files = form.getAll("files").filter((file) => file instanceof File && file.size > 0);
    shared = { title: said("title"), text: [said("text"), said("url")].filter(Boolean).join("\n"), files };
  } catch {
    // The page says that nothing arrived.
  }
  return Response.redirect("/share", 303);
}

self.addEventListener("message", (event) => {
  // Somebody signed out.
  if (event.data === "forget") shared = null;
  if (event.data !== "shared?") return;
  event.ports[0]?.postMessage(shared);
  shared = null;
});

/** A page from the server, or the offline page in its place. */
async function page(request) {
  try {
    const answer = await fetch(request);
    if (!AWAY.includes(answer.status)) return answer;
    return (await caches.match(OFFLINE)) ?? answer;
  } catch {
    return (await caches.match(OFFLINE)) ?? Response.error();
  }
}

/** A file of a release, whose name changes with its content. */
async function file(request) {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(request)) ?? Response.error();
  }
}

self.addEventListener("push", (event) => {
  let told = {};
  try {
    told = event.data.json();
  } catch {
    // Something has to be shown for every push.
  }
  const { title = "Rank & Thank", body = "A reminder waits.", href = "/today", tag = "" } = told;
  event.waitUntil(
    // Without a tag it is shown beside everything else.
    self.registration.showNotification(title, { body, data: { href }, icon: "/icons/icon-192.png", tag }),
  );
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const { href } = event.notification.data ?? {};
  // A path of this app, and never another place.
  const url = new URL(typeof href === "string" && /^\/(?!\/)/.test(href) ? href : "/today", self.location.origin).href;
  event.waitUntil(
    (async () => {
      const [open] = await self.clients.matchAll({ type: "window" });
      if (!open) return self.clients.openWindow(url);
      await open.focus();
      // A window that this worker doesn't answer for can't be led anywhere by it.
      return open.navigate(url).catch(() => self.clients.openWindow(url));
    })(),
  );
});
