import { v4 as randomKey } from "uuid";
import { z } from "zod";
import { serverSilent, TRY_AGAIN } from "@/components/ui/server-silent";

/** Something wrong with a season file; `path` is where, empty when it is the whole. */
export type Problem = { path: string; message: string };

const answerSchema = z.object({ problems: z.array(z.object({ path: z.string(), message: z.string() })).min(1) });

const takenSchema = z.object({ told: z.array(z.string()) });

const notImported = () => serverSilent(null, "Nothing was imported.", TRY_AGAIN);
const SIGNED_OUT = "You’re signed out. Sign in from another tab, then try again.";

/** The submission of each file that was not taken yet: chosen again after an answer that was lost, it is imported once. */
const submissions = new Map<string, string>();

/**
 * Sends a season file, or a zip of several, to be opened as new seasons; `onProgress` gets how much was sent, 0 to 1. Never throws: whatever
 * goes wrong is a problem in words. (An XMLHttpRequest, since fetch does not report how much it has sent.)
 */
export function sendFile(
  file: File,
  onProgress: (sent: number) => void,
): Promise<{ ok: true; warnings: string[] } | { ok: false; problems: Problem[] }> {
  return new Promise((resolve) => {
    const refused = (message: string) => resolve({ ok: false, problems: [{ path: "", message }] });
    const request = new XMLHttpRequest();
    const archive = /\.zip$/i.test(file.name);
    request.open("POST", archive ? "/api/account-file" : "/api/season-file");
    request.setRequestHeader("content-type", archive ? "application/zip" : "application/json");
    const which = `${file.name} ${file.size} ${file.lastModified}`;
    const submission = submissions.get(which) ?? randomKey();
    submissions.set(which, submission);
    request.setRequestHeader("x-submission", submission);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => refused(notImported());
    request.onload = () => {
      if (request.status === 201) {
        submissions.delete(which);
        return resolve({ ok: true, warnings: warningsIn(request.responseText) });
      }
      if (request.status === 401) return refused(SIGNED_OUT);
      const problems = problemsIn(request.responseText);
      if (problems) resolve({ ok: false, problems });
      else refused(notImported());
    };
    request.send(file);
  });
}

/** What was imported unchanged although it can't be right. */
function warningsIn(text: string): string[] {
  try {
    return takenSchema.parse(JSON.parse(text)).told;
  } catch {
    return [];
  }
}

function problemsIn(text: string): Problem[] | null {
  try {
    return answerSchema.parse(JSON.parse(text)).problems;
  } catch {
    return null;
  }
}
