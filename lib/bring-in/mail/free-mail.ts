/** Hosts that give anybody an address, and those that many programs write through: an address there tells no program. */
const HOSTS = new Set(
  "gmail.com googlemail.com yahoo.com ymail.com rocketmail.com hotmail.com outlook.com live.com msn.com aol.com icloud.com me.com mac.com proton.me protonmail.com pm.me gmx.com gmx.net gmx.de web.de mail.com zoho.com fastmail.com fastmail.fm yandex.com yandex.ru qq.com 163.com hey.com tutanota.com tuta.io comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net rediffmail.com thalamusgme.com interviewbroker.com aamc.org eras.org nrmp.org zoom.us google.com microsoft.com".split(
    " ",
  ),
);

/** Whether a host gives anybody an address. */
export function isFreeMail(host: string): boolean {
  const parts = host.toLowerCase().split(".");
  return (
    parts.some((_, from) => HOSTS.has(parts.slice(from).join("."))) || /^(?:yahoo|hotmail|live|outlook)\./.test(host)
  );
}
