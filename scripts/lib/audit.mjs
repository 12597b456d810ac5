/**
 * What npm's answer to an audit means. Where the registry could not be asked nothing is known, which is said and is no failure: a
 * build must not depend on somebody else's server.
 * @param {string} answer npm's JSON
 * @returns {{ ok: boolean, words: string }}
 */
export function auditVerdict(answer) {
  const found = parsed(answer)?.metadata?.vulnerabilities;
  if (!found)
    return {
      ok: true,
      words: "npm audit: the registry couldn't be reached, so it's not known whether a version has a vulnerability.",
    };
  const bad = (found.high ?? 0) + (found.critical ?? 0);
  if (bad > 0) return { ok: false, words: `npm audit: ${bad} high or critical. See npm audit.` };
  return { ok: true, words: "npm audit: none high or critical." };
}

/** @param {string} answer */
function parsed(answer) {
  try {
    return JSON.parse(answer);
  } catch {
    return null;
  }
}
