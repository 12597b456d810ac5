type Headers = readonly { key: string; value: string }[];

/** Why a mail is no letter that somebody wrote to somebody: told by its headers, else by its subject. Null for a letter. */
export function automaticBy(
  headers: Headers,
  { from, subject, labels }: { from: string; subject: string; labels: string },
): string | null {
  const value = (name: string) =>
    headers
      .find(({ key }) => key === name)
      ?.value.trim()
      .toLowerCase() ?? "";
  const has = (name: string) => headers.some(({ key }) => key === name);
  if (
    /^(?:mailer-daemon|postmaster)@/i.test(from) ||
    /multipart\/report/.test(value("content-type")) ||
    has("x-failed-recipients")
  )
    return "A notice that a message couldn’t be delivered.";
  if (/\bspam\b|\bjunk\b/.test(labels) || /^yes/.test(value("x-spam-flag")) || /^yes\b/.test(value("x-spam-status")))
    return "Marked as spam.";
  if (
    /\bdrafts?\b/.test(labels) ||
    value("x-unsent") === "1" ||
    has("x-mozilla-draft-info") ||
    /draft/.test(value("x-mozilla-keys"))
  )
    return "A draft that wasn’t sent.";
  if (/\b(?:trash|bin)\b/.test(labels)) return "It was in the trash.";
  const auto = value("auto-submitted");
  if (
    (auto !== "" && auto !== "no") ||
    has("x-autoreply") ||
    has("x-autorespond") ||
    /auto[_-]?reply/.test(value("precedence")) ||
    (value("x-auto-response-suppress") === "all" && AWAY.test(subject))
  )
    return "An automatic answer.";
  if (AWAY.test(subject)) return "An automatic answer.";
  if (
    has("list-id") ||
    has("list-unsubscribe") ||
    /^(?:bulk|list|junk)$/.test(value("precedence")) ||
    has("x-campaign") ||
    has("x-mailchimp-id")
  )
    return "A newsletter or list.";
  return null;
}

const AWAY =
  /^(?:re:\s*)?(?:auto(?:matic|mated)?[- ]?(?:reply|response|answer)|autoreply|out of (?:the )?office|away from (?:the )?office|ooo\b|on (?:vacation|leave)|vacation (?:reply|response))/i;
