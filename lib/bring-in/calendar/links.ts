/** Hosts where people meet on video, and those through which programs hold interviews. */
const MEETING =
  /(?:^|\.)(?:zoom\.(?:us|com|gov)|zoomgov\.com|teams\.(?:microsoft|live)\.com|teams\.microsoft\.us|meet\.google\.com|webex\.com|gotomeet(?:ing)?\.(?:com|me)|gotomeeting\.com|bluejeans\.com|whereby\.com|ringcentral\.com|chime\.aws|thalamusgme\.com|interviewbroker\.com|skype\.com|around\.co|doxy\.me|jit\.si)$|^(?:zoom|teams|meet|webex|video|join)\./i;
const JOIN = /\b(?:join|meet|meeting|zoom|teams|webex|video|virtual|conference|call|dial|room)\b/i;
const MOST = 500;

/** Services that put an address of their own before those of a mail, and the parameter in which the one that was written stands. */
const WRAPPERS: [RegExp, string][] = [
  [/\.safelinks\.protection\.outlook\.com$/i, "url"],
  [/^(?:www\.)?google\.com$/i, "q"],
  [/^urldefense\.proofpoint\.com$/i, "u"],
];

/** The address that was written, where a mail system put its own before it. */
function unwrapped(url: string): string {
  try {
    const { hostname, searchParams, pathname } = new URL(url);
    const wrapper = WRAPPERS.find(([host]) => host.test(hostname));
    // "urldefense.com/v3/__https://zoom.us/j/1__;…"
    const inPath = /^urldefense\.(?:com|us)$/i.test(hostname)
      ? /\/v3\/__(https?:\/\/.+?)__/.exec(pathname)?.[1]
      : undefined;
    const told = inPath ?? (wrapper ? searchParams.get(wrapper[1]) : null);
    // Proofpoint's older form writes % as - and / as _.
    const plain =
      wrapper?.[1] === "u" && told ? decodeURIComponent(told.replaceAll("-", "%").replaceAll("_", "/")) : told;
    return plain && isLink(plain) ? plain : url;
  } catch {
    return url;
  }
}

/** The addresses in a text, without the marks that end a sentence. */
function addressesIn(text: string): { url: string; before: string }[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"'\\|]+/gi)].slice(0, 50).flatMap((found) => {
    const url = unwrapped(found[0].replace(/[).,;:!?\]}*_]+$/, ""));
    return isLink(url) ? [{ url, before: text.slice(Math.max(0, found.index - 60), found.index) }] : [];
  });
}

function isLink(url: string): boolean {
  if (url.length > MOST) return false;
  try {
    return /^https?:$/.test(new URL(url).protocol);
  } catch {
    return false;
  }
}

const isMeeting = (url: string) => MEETING.test(new URL(url).hostname);

/**
 * The link to join: the one that a property for it holds, else one of a place where people meet on video, else one that the words before
 * it say is to join. `own` are properties made for it, `url` the event's, then texts. Null where none is told; any other link isn't one.
 */
export function joinLink({ own, url, texts }: { own: string[]; url: string; texts: string[] }): string | null {
  const direct = own.flatMap((text) => addressesIn(text)).map((found) => found.url);
  if (direct[0]) return direct[0];
  const linked = addressesIn(url).map((found) => found.url);
  const said = texts.flatMap((text) => addressesIn(text));
  const meeting = [...linked, ...said.map((found) => found.url)].find(isMeeting);
  if (meeting) return meeting;
  const [place = ""] = texts;
  const there = addressesIn(place)[0];
  if (there && place.trim().startsWith(there.url)) return there.url;
  return linked[0] ?? said.find(({ before }) => JOIN.test(before))?.url ?? there?.url ?? null;
}
