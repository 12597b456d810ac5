// Shows what is pushed, and opens the page that it is about. It keeps no page, and answers no request.

self.addEventListener("push", (event) => {
  let told = {};
  try {
    told = event.data.json();
  } catch {
    // Something has to be shown for every push.
  }
  const { title = "Rank & Thank", body = "A reminder waits.", href = "/today" } = told;
  event.waitUntil(
    self.registration.showNotification(title, { body, data: { href }, icon: "/icons/icon-192.png", tag: title }),
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
      return open.navigate(url);
    })(),
  );
});
