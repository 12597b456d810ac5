import { FIELD_WORDS, JOINING_WORDS, wordSet } from "@/lib/season/name-words";

/** Words of an invitation's title that are no part of a program's name, without their dots and dashes. */
const OF_INVITATIONS = wordSet(
  FIELD_WORDS,
  JOINING_WORDS,
  "a an by day from on to with your you re fw fwd md do".split(" "),
  "virtual online inperson onsite zoom webex teams video".split(" "),
  "interview interviews interviewing invitation invitations invite invites invited".split(" "),
  "candidate candidates applicant applicants resident residents programs".split(" "),
  "second look social dinner session meeting call visit tour orientation".split(" "),
  "schedule scheduled confirmed confirmation reminder hold tentative".split(" "),
);
const isOwn = (word: string) => !OF_INVITATIONS.has(word.toLowerCase().replace(/[.-]/g, "")) && !/^\d/.test(word);

/** Marks between the parts of a title, and words that part what it is from where. */
const PARTS = /\s*[,:;|@()[\]]\s*|\s+[-–—]\s+|\s+(?:at|with)\s+/i;

/** What a program is called by the title of an invitation, to be offered; empty where the title holds no name. */
export function programNameIn(title: string): string {
  const named = title.split(PARTS).map((part) => {
    const words = part.trim().split(/\s+/).filter(Boolean);
    const [first, last] = [words.findIndex(isOwn), words.findLastIndex(isOwn)];
    return first < 0 ? [] : words.slice(first, last + 1);
  });
  const [longest = []] = named.sort((one, other) => other.length - one.length);
  return longest.join(" ").slice(0, 200);
}
