import { COMMON_PASSWORDS, COMMON_WORDS } from "./common-passwords";
import { weakness } from "./password-strength";

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

/**
 * Why this password cannot be taken, in words for its field, or null. Length is counted in characters. What no rule here forbids must
 * still stand being guessed at (password-strength.ts).
 */
export async function passwordProblem(password: string, email: string | null): Promise<string | null> {
  const normal = password.normalize("NFKC");
  const names = email === null ? [] : [email, ...email.split(/[^\p{L}\p{N}]+/u)];
  return brokenRule(normal, email) ?? (await weakness(normal, names));
}

function brokenRule(normal: string, email: string | null): string | null {
  const { length } = [...normal];
  if (length < SHORTEST_PASSWORD) return `Use at least ${SHORTEST_PASSWORD} characters.`;
  if (length > LONGEST_PASSWORD) return `Use at most ${LONGEST_PASSWORD} characters.`;
  const plain = normal.toLowerCase();
  if (email !== null && isOwnAddress(plain, email)) return "Use something other than your email address.";
  if (isRun(plain) || isRepeated(plain)) return "That repeats or follows a sequence. Use something harder to predict.";
  if (isCommon(plain)) return "That’s one of the first passwords people guess. Use another.";
  return null;
}

function isOwnAddress(plain: string, email: string): boolean {
  const letters = lettersAndDigits(plain);
  const name = email.slice(0, email.lastIndexOf("@"));
  return [email, name, name + name].some(
    (own) => own !== "" && withoutEnds(letters) === withoutEnds(lettersAndDigits(own)),
  );
}

const rows = [
  "01234567890123456789",
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "qwertyuiopasdfghjklzxcvbnm",
  "qazwsxedcrfvtgbyhnujmikolp",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
  "1q2w3e4r5t6y7u8i9o0p",
  "q1w2e3r4t5y6u7i8o9p0",
];
const steps = rows.flatMap((row) => [row, [...row].reverse().join("")]);

/** Made of at most three stretches of a keyboard row, the alphabet or the digits. */
function isRun(plain: string): boolean {
  const letters = lettersAndDigits(plain);
  if (letters === "") return false;
  let stretches = 0;
  let from = 0;
  while (from < letters.length) {
    let length = 1;
    while (from + length < letters.length && steps.some((row) => row.includes(letters.slice(from, from + length + 1))))
      length += 1;
    from += length;
    stretches += 1;
    if (stretches > 3) return false;
  }
  return letters.length >= 3 * stretches;
}

/** A shorter piece again and again, or no more than three different characters. */
function isRepeated(plain: string): boolean {
  if (new Set(plain).size <= 3) return true;
  for (let size = 1; size <= Math.min(plain.length / 2, 6); size += 1) {
    const again = plain.slice(0, size).repeat(Math.ceil(plain.length / size));
    if (again.startsWith(plain)) return true;
  }
  return false;
}

/** On the list, or two or fewer words of the list with digits and signs about them, also in letters written as digits. */
function isCommon(plain: string): boolean {
  return [plain, unleet(plain)].some((form) => {
    const letters = lettersAndDigits(form);
    if (COMMON_PASSWORDS.has(form) || COMMON_PASSWORDS.has(letters)) return true;
    const bare = withoutEnds(letters);
    if (COMMON_PASSWORDS.has(bare) || COMMON_WORDS.has(bare)) return true;
    for (let split = 3; split <= bare.length - 3; split += 1) {
      const [first, second] = [withoutEnds(bare.slice(0, split)), withoutEnds(bare.slice(split))];
      if (COMMON_WORDS.has(first) && COMMON_WORDS.has(second)) return true;
    }
    return false;
  });
}

const leet: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

function unleet(plain: string): string {
  const core = plain.replace(/[\d\W_]+$/, "");
  return [...core].map((character) => leet[character] ?? character).join("") + plain.slice(core.length);
}

function lettersAndDigits(plain: string): string {
  return plain.replace(/[^\p{L}\p{N}]/gu, "");
}

/** Without the digits at its beginning and end. */
function withoutEnds(letters: string): string {
  return letters.replace(/^\d+/, "").replace(/\d+$/, "");
}
