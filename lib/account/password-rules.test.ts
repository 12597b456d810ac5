import { describe, expect, test } from "vitest";
import { emailField, newCredentialsSchema } from "./credentials";
import { passwordProblem } from "./password-rules";

describe("a password", () => {
  test.each([
    "a quiet reading room",
    "Tidal-Harbor-Lantern-62",
    "correct horse battery stapler",
    "пять тихих вечеров",
    "woven copper gutters",
    "vXq7!mLp2@Rt",
    "the library smells of rain",
  ])("%s is taken", async (password) => {
    expect(await passwordProblem(password, "maya@example.org")).toBeNull();
  });

  test.each([
    "passwordpassword",
    "Password1234!",
    "P@ssw0rd12345",
    "password@@2027",
    "iloveyou123456",
    "ILoveYouPassword",
    "letmein!letmein!",
    "qwertyuiop123",
    "qwertyuiopasdfghjkl",
    "asdfghjkl;12345",
    "1q2w3e4r5t6y7u",
    "1qaz2wsx3edc4rfv",
    "123456789012",
    "098765432109",
    "abcdefghijklm",
    "aaaaaaaaaaaa",
    "abababababab",
    "abc123abc123abc",
    "111111222222",
    "monkeydragon99",
    "Welcome2027!!",
    "radiology2027",
    "rankandthank1",
    "interventionalradiology",
  ])("%s is refused", async (password) => {
    expect(await passwordProblem(password, "maya@example.org")).not.toBeNull();
  });

  test.each(["maya.ortega@example.org", "Maya.Ortega2027", "mayaortega1234", "maya.ortega.maya.ortega"])(
    "%s is the address",
    async (password) => {
      expect(await passwordProblem(password, "maya.ortega@example.org")).toMatch(/than your email address/);
    },
  );

  test.each([
    ["Manchester1987", "a word, name, or password"],
    ["sunshinemorning", "a word, name, or password"],
    ["dermatology2027", "a word, name, or password"],
    ["harborsharbors", "repeats itself"],
  ])("%s is guessed too soon, and told why and what helps", async (password, reason) => {
    const problem = await passwordProblem(password, "maya@example.org");
    expect(problem).toContain(reason);
    expect(problem).toMatch(/ Add two or three unrelated words\.$/);
  });

  test.each(["Manchester1987 woven gutters", "sunshine morning copper"])(
    "%s is not, with words added",
    async (password) => {
      expect(await passwordProblem(password, "maya@example.org")).toBeNull();
    },
  );

  test("has to be more than the address with something added", async () => {
    expect(await passwordProblem("lindqvist-2027", "maya.lindqvist@example.org")).toMatch(/unrelated words/);
    expect(await passwordProblem("lindqvist-copper-gutters", "maya.lindqvist@example.org")).toBeNull();
  });

  test("has 12 to 128 characters, counted as people count them", async () => {
    const text = "woven copper gutters and a lamp ".repeat(5);
    expect(await passwordProblem(text.slice(0, 11), null)).toMatch(/at least 12/);
    expect(await passwordProblem(text.slice(0, 12), null)).toBeNull();
    expect(await passwordProblem(text.slice(0, 128), null)).toBeNull();
    expect(await passwordProblem(text.slice(0, 129), null)).toMatch(/at most 128/);
    expect(await passwordProblem("\u{1F511}\u{1F4D6}\u{1F56F}\u{1FA9F}\u{1F50E}\u{1F33E}", null)).toMatch(
      /at least 12/,
    );
  });
});

describe("an e-mail address", () => {
  test("is trimmed, in lower case and one form of its characters", () => {
    expect(emailField.parse("  Maya@EXAMPLE.org ")).toBe("maya@example.org");
    expect(emailField.parse("ｍaya@example.org")).toBe("maya@example.org");
  });

  test.each(["", "maya", "maya@", "@example.org", "a b@example.org", `${"a".repeat(250)}@example.org`])(
    "%s is none",
    (email) => {
      expect(emailField.safeParse(email).success).toBe(false);
    },
  );

  test("and its password are judged together, at the password", async () => {
    const given = await newCredentialsSchema.safeParseAsync({
      email: "maya.ortega@example.org",
      password: "maya.ortega1",
    });
    expect(given.error?.issues.map(({ path }) => path)).toEqual([["password"]]);
  });
});
