/** Words of an invitation's title that are no part of a program's name. */
const GENERIC =
  /^(?:a|an|and|at|by|day|for|from|in|of|on|the|to|with|your|you|re|fwd?|dr|md|do|ir|dr\.?|virtual|online|in-?person|on-?site|zoom|webex|teams|video|interviews?|interviewing|invitations?|invites?|invited|candidates?|applicants?|residency|residents?|programs?|radiology|interventional|diagnostic|integrated|independent|second|look|social|dinner|session|schedule|scheduled|confirmed|confirmation|reminder|meeting|call|visit|tour|orientation|hold|tentative|\d\S*)$/i;

/** Marks between the parts of a title, and words that part what it is from where. */
const PARTS = /\s*[,:;|@()[\]]\s*|\s+[-–—]\s+|\s+(?:at|with)\s+/i;

/** What a program is called by the title of an invitation, to be offered; empty where the title holds no name. */
export function programNameIn(title: string): string {
  const named = title.split(PARTS).map((part) => {
    const words = part.trim().split(/\s+/).filter(Boolean);
    const own = (word: string) => !GENERIC.test(word);
    const [first, last] = [words.findIndex(own), words.findLastIndex(own)];
    return first < 0 ? [] : words.slice(first, last + 1);
  });
  const [longest = []] = named.sort((one, other) => other.length - one.length);
  return longest.join(" ").slice(0, 200);
}
