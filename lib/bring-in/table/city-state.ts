import { stateCode } from "@/lib/season/state-zones";

/** "Rochester, NY", "Rochester NY", "Rochester (NY)", "NY / Rochester" as its two parts; null for anything else. */
export function cityAndState(text: string): { city: string; state: string } | null {
  const [, first = "", rest = ""] = /^\s*([A-Z]{2})\s*[/,–-]\s*(\p{L}.*?)\s*$/u.exec(text) ?? [];
  const ahead = stateCode(first);
  if (ahead && !stateCode(rest)) return { city: rest, state: ahead };
  const found =
    /^\s*(.*?\p{L})\s*(?:,|\/|\s-\s|\(|\s)\s*([A-Za-z. ]{2,20}?)\)?\s*(?:,?\s*(?:USA?|U\.S\.A?\.?))?\s*(?:\d{5}(?:-\d{4})?)?\s*$/u.exec(
      text,
    );
  const [, city = "", written = ""] = found ?? [];
  const state = stateCode(written.replaceAll(".", ""));
  const isCode = /^[A-Z]{2}$/.test(written) || /[,/(]/.test(text);
  return state && isCode && city.trim() !== "" && !stateCode(city)
    ? {
        city: city
          .trim()
          .replace(/[,/(-]+$/, "")
          .trim(),
        state,
      }
    : null;
}
