import { describe, expect, test } from "vitest";
import { classify } from "@/lib/classify/classify";
import { readLine } from "@/lib/log-line/read";
import { check } from "@/lib/rules";
import { season as builder } from "@/lib/season/builder";
import { sampleSeason } from "@/lib/season/sample";
import { leftOver, replaced } from "./line-words";
import { linesApart } from "./lines-apart";
import { guessedOf, logValues } from "./log-values";
import { owedApart } from "./owed-apart";
import { heldWords, letterQuestion, questionsOf } from "./questions";

/** Tuesday, 10:00 in New York. */
const now = Date.parse("2026-11-24T10:00:00-05:00");
const season = sampleSeason(now, "America/New_York");
const asked = (line: string, touched = {}) => questionsOf(readLine(line, season, now), touched, season);
const stands = (line: string, start = {}) => logValues(season, [], now, start, readLine(line, season, now), {}, null);

describe("what a line leaves open", () => {
  test.each([
    ["ty harlow marsh", []],
    ["", []],
    ["harlow", []],
    ["#1 tulane", ["What is “tulane”?"]],
    ["ty harlow smith", ["What is “smith”?"]],
    ["ty harlow 2pm", ["“2pm” is in the future. When was the message?"]],
    ["told harlow i would rank them highly", ["What did you send?"]],
    ["interest harlow they are my #1", ["What was “#1”?"]],
    ["update harlow tidewater", ["Which program is “harlow tidewater”?"]],
  ])("%s", (line, titles) => {
    expect(asked(line).map(({ title }) => title)).toEqual(titles);
  });

  test("a word that is no program offers the nearest ones, a new one, and leaving it out", () => {
    expect(asked("ty harlwo")[0]?.choices.map(({ label }) => label)).toEqual([
      "Harlow–St. Anne",
      "A new program, “Harlwo”",
      "Keep it as a note",
      "Leave it out",
    ]);
  });

  test("a kind that goes both ways leaves open which way the message went", () => {
    const kinds = asked("emailed harlow").find(({ choices }) => choices.some(({ key }) => key === "logistics"));
    const takeOf = (kind: string) => kinds?.choices.find(({ key }) => key === kind)?.take;
    expect(takeOf("logistics")).toEqual({ does: "set", fields: { kind: "logistics" } });
    expect(takeOf("update")).toEqual({ does: "set", fields: { kind: "update", direction: "sent" } });
  });

  test("a time to come offers those that have been, and now", () => {
    const of = (line: string) => asked(line)[0]?.choices.map(({ label }) => label);
    expect(of("ty harlow 2pm")).toEqual(["Mon Nov 23, 2:00 PM", "Now"]);
    expect(asked("ty harlow 8am dec 14")[0]?.words).toBe("8am dec 14");
    expect(of("ty harlow 8am dec 14")?.at(-1)).toBe("Now");
    expect(of("ty harlow 8am dec 14")).not.toContain("Mon Dec 14, 8:00 AM");
  });

  test.each(["invite harlow dec 14 or 15", "invited to interview at harlow dec 14 or dec 15"])(
    "%s: both days may be the interview, and none is offered that can’t be saved",
    (line) => {
      const [question, ...others] = asked(line);
      expect(others).toEqual([]);
      expect(question?.title).toMatch(/is in the future\. Which is the interview\?$/);
      expect(question?.choices.map(({ label, take }) => [label, take.does])).toEqual([
        ["Yes, the interview is Mon Dec 14", "add the interview"],
        ["Yes, the interview is Tue Dec 15", "add the interview"],
        ["No", "set"],
      ]);
    },
  );

  test.each([
    "ty harlow dec 14 or 15",
    "ty harlow nov 20 or dec 1",
    "ty harlow mon or dec 14",
    "invite harlow 12/14 or 12/15",
    "ty harlow 2pm",
    "update harlow dec 14",
  ])("%s: every time that is offered has been", (line) => {
    const times = asked(line).flatMap(({ choices }) => choices.map(({ take }) => take));
    expect(times).not.toEqual([]);
    for (const take of times)
      if (take.does === "set" && take.fields.at) expect(Date.parse(take.fields.at)).toBeLessThanOrEqual(now);
  });

  test.each([
    ["ty harlow dr zhang", "Who is Dr. Zhang?", "A person, “Dr. Zhang”", "Dr. Zhang"],
    ["emailed professor zhang at harlow, ty", "Who is Prof. Zhang?", "A person, “Prof. Zhang”", "Prof. Zhang"],
  ])("%s: somebody with a title, who keeps it", (line, title, label, name) => {
    const [question] = asked(line);
    expect(question?.title).toBe(title);
    expect(question?.choices[0]).toMatchObject({ label, take: { people: [{ words: "zhang", name }] } });
  });

  test("somebody with a title is no program, and says what adding them needs", () => {
    const [question] = asked("ty dr zhang");
    expect(question?.title).toBe("Who is Dr. Zhang? Choose their program below to add them.");
    expect(question?.choices.map(({ take }) => take.does)).not.toContain("add a program");
    expect(asked("ty dr zhang", { programId: "harlow" })[0]?.choices.map(({ label }) => label)).toContain(
      "A person, “Dr. Zhang”",
    );
  });

  test("what is done and what is owed in one line is asked about before anything else", () => {
    const line = "thanked marsh, still need to thank tak by wed";
    const [question, ...others] = questionsOf(
      readLine(line, season, now),
      {},
      season,
      [],
      owedApart(line, season, now),
    );
    expect(others).toEqual([]);
    expect(question?.choices.map(({ label, about, take }) => [label, about, take.does])).toEqual([
      ["Log “thanked marsh” and add a task", "“Still need to thank tak by wed”, due Wed Nov 25", "part into a task"],
      ["Only log “thanked marsh”", "No task is added", "one by one"],
    ]);
  });

  test("a number is nobody’s name", () => {
    const labels = (line: string) => asked(line).flatMap(({ choices }) => choices.map(({ label }) => label));
    for (const number of ["11/31", "2nd", "3", "2027"])
      expect(labels(`ty harlow marsh ${number}`).join(), number).not.toMatch(/person|people|program/);
    expect(labels("ty harlow marsh yesterday 1300")).toEqual([]);
    expect(labels("2 thank yous harlow marsh")).toEqual([]);
    expect(labels("ranked 2 harlow").join()).not.toContain("“2”");
  });

  test("a day that no month has is said to be none", () => {
    expect(asked("ty harlow marsh 11/31").map(({ title }) => title)).toEqual(["There is no 11/31. What is it?"]);
  });

  test.each([
    "ty harlow marsh update",
    "ty harlow marsh passed boards",
    "ranked harlow",
    "harlow ty marsh theyre great",
    "got re w about just i harlow ty marsh",
  ])("%s names nobody new", (line) => {
    expect(
      asked(line)
        .flatMap(({ choices }) => choices.map(({ label }) => label))
        .join(),
    ).not.toMatch(/person|“/);
  });

  test("what somebody did is a person last of all", () => {
    expect(asked("ty harlow marsh glorked")[0]?.choices.map(({ key }) => key)).toEqual(["note", "out", "person"]);
    expect(asked("ty harlow marsh Reed")[0]?.choices.map(({ key }) => key)).toEqual(["person", "note", "out"]);
  });

  test("a slip of a word for a kind is asked as that, and names nobody", () => {
    const [question] = asked("thnks harlow marsh");
    expect(question?.choices.map(({ label }) => label)).toEqual(["“Thanks”", "Keep it as a note", "Leave it out"]);
    expect(question?.choices[0]?.take).toEqual({ does: "replace", words: "thnks", by: "thanks" });
    expect(asked("updte harlow marsh")[0]?.choices[0]?.label).toBe("“Update”");
  });

  test("a slip of a program’s name is asked as that program, though a person has named another", () => {
    const two = builder()
      .program("ucsf", { name: "University of California, San Francisco (UCSF)", shortName: "UCSF" })
      .program("sinai", { name: "Mount Sinai Hospital" })
      .program("mgh", { name: "Massachusetts General Hospital" })
      .contact("lopez", "ucsf", { name: "Maria Lopez" })
      .build();
    const first = (line: string) => {
      const [question] = questionsOf(readLine(line, two, now), {}, two);
      return [question?.title, question?.choices[0]?.label];
    };
    const ucsf = "University of California, San Francisco (UCSF)";
    expect(first("ty lopez uscf")).toEqual(["What is “uscf”? Did you mean UCSF?", ucsf]);
    expect(first("ty uscf")).toEqual(["What is “uscf”? Did you mean UCSF?", ucsf]);
    expect(first("ty lopez siani")[1]).toBe("Mount Sinai Hospital");
    expect(first("ty mount sinia")[1]).toBe("Mount Sinai Hospital");
    expect(first("ty massachussets general")[1]).toBe("Massachusetts General Hospital");
    // The kind is misspelled as well: each is asked about by itself.
    const [both] = questionsOf(readLine("thnks maria lopez uscf", two, now), {}, two);
    expect(both?.choices.map(({ take }) => take.does === "replace" && [take.words, take.by])).toEqual([
      ["thnks", "thanks"],
      ["uscf", ucsf],
      false,
      false,
      false,
    ]);
    expect(both?.choices.map(({ key }) => key).slice(2)).toEqual(["note", "out", "person"]);
  });

  test("what is still to be done is a task first, with its day", () => {
    const [question] = asked("need to thank marsh by wed");
    expect(question?.title).toBe("Is this done yet?");
    expect(question?.choices.map(({ label, take }) => [label, take.does])).toEqual([
      ["Not yet, add a task, due Wed Nov 25", "add a task"],
      ["Yes, it’s done: Thank-you", "set"],
    ]);
    expect(question?.choices[0]?.take).toEqual({ does: "add a task", dueOn: "2026-11-25" });
    expect(asked("thank marsh harlow later")[0]?.choices[0]?.label).toBe("Not yet, add a task");
    const later = readLine("harlow interest tomorrow", season, now);
    const values = logValues(season, [], now, {}, later, {}, null);
    expect(values.kind).toBe("interest");
    expect(guessedOf(values, {}, later, {}).kind).toBe(true);
  });

  test("what a program told is their reply, as a guess", () => {
    const [question] = asked("harlow said they rank me to match");
    expect(question?.choices[0]).toMatchObject({ label: "Their reply", about: "A guess" });
    expect(question?.choices[0]?.take).toMatchObject({ fields: { kind: "other", direction: "received" } });
    const read = readLine("harlow said they rank me to match", season, now);
    const values = logValues(season, [], now, {}, read, {}, null);
    expect(values).toMatchObject({ kind: "other", direction: "received", programId: "harlow" });
    expect(guessedOf(values, {}, read, {}).kind).toBe(true);
    expect(asked("told harlow i would rank them highly")[0]?.choices.map(({ label }) => label)).toContain(
      "Their reply",
    );
  });

  test("the time of an invitation is the interview’s, and never one that can’t be saved", () => {
    const [question] = asked("interview invite from harlow dec 14 8am");
    expect(question?.title).toBe("“dec 14 8am” is in the future. Is that the interview?");
    const labels = question?.choices.map(({ label }) => label) ?? [];
    expect(labels[0]).toBe("Yes, the interview is Mon Dec 14, 8:00 AM");
    expect(question?.choices.at(-1)).toMatchObject({
      label: "No",
      about: "The invitation is logged as received now",
      take: { does: "set", fields: { at: null } },
    });
    expect(labels).not.toContain("Mon Dec 14, 8:00 AM");
    expect(question?.choices[0]?.take).toEqual({ does: "add the interview", starts: "2026-12-14T08:00" });
    expect(stands("interview invite from harlow dec 14 8am")).toMatchObject({ at: null, direction: "received" });
  });

  test("two programs are two lines, in the words of the line", () => {
    const of = (line: string) => {
      const read = readLine(line, season, now);
      return linesApart(line, read, season, now);
    };
    expect(of("harlow and tidewater update: abstract accepted")).toEqual([
      "harlow update: abstract accepted",
      "tidewater update: abstract accepted",
    ]);
    expect(of("sent harlow ty to dr marsh and piedmont ty to osei")).toEqual([
      "sent harlow ty to dr marsh",
      "piedmont ty to osei",
    ]);
    expect(of("update harlow, tidewater, hudson")).toEqual(["update harlow", "update tidewater", "update hudson"]);
    expect(of("ty marsh & osei yesterday 4pm")).toEqual(["ty marsh yesterday 4pm", "ty osei yesterday 4pm"]);
    expect(of("interest letter to harlow, update to tidewater")).toEqual([
      "interest letter to harlow",
      "update to tidewater",
    ]);
    // Taken out, a name that doesn't stand beside the other would leave half a line.
    expect(of("invite from harlow 11/20 8am and tidewater 11/21")).toEqual([]);
    expect(of("ty harlow marsh, tak")).toEqual([]);
    expect(of("ty harlow marsh and tidewater")).toEqual([]);
    const line = "harlow and tidewater update";
    const read = readLine(line, season, now);
    const [question, ...others] = questionsOf(read, {}, season, linesApart(line, read, season, now));
    expect(others).toEqual([]);
    expect(question?.title).toBe("This is about two programs. Log one message for each?");
    expect(question?.choices[0]).toMatchObject({
      label: "Both, one after the other",
      about: "First “harlow update”, then “tidewater update”",
      take: { does: "one by one", lines: ["harlow update", "tidewater update"] },
    });
    expect(question?.choices.slice(1)).toMatchObject([
      { label: "Only “harlow update”", about: "“tidewater update” isn’t logged", take: { lines: ["harlow update"] } },
      {
        label: "Only “tidewater update”",
        about: "“harlow update” isn’t logged",
        take: { lines: ["tidewater update"] },
      },
    ]);
  });

  test("of two programs that are named, the one that isn’t chosen is told", () => {
    expect(asked("update harlow tidewater")[0]?.choices.map(({ about }) => about)).toEqual([
      expect.stringMatching(/Log the one to Tidewater.* next$/),
      expect.stringMatching(/Log the one to Harlow.* next$/),
      "",
    ]);
  });

  test("a word beside a program may be a new person of it", () => {
    const [question] = asked("ty harlow smith");
    expect(question?.choices.at(-3)?.take).toEqual({
      does: "add people",
      people: [{ words: "smith", name: "Smith" }],
      programId: "harlow",
    });
  });

  test("several names that nobody has are one question with all of them", () => {
    const [question, another] = asked("ty harlow bob smith, jones and mash 2pm");
    expect(another?.words).toBe("2pm");
    expect(question).toMatchObject({
      title: "Who are “bob smith”, “jones”, and “mash”?",
      words: "bob smith jones mash",
    });
    // Who is like one of them takes its place alone.
    expect(question?.choices.map(({ label, take }) => [label, take.does === "replace" ? take.words : ""])).toEqual([
      ["Dr. Elena Marsh", "mash"],
      ["3 people, “Bob Smith”, “Jones”, and “Mash”", ""],
      ["Keep it as a note", ""],
      ["Leave it out", ""],
    ]);
    expect(question?.choices[1]?.take).toEqual({
      does: "add people",
      people: [
        { words: "bob smith", name: "Bob Smith" },
        { words: "jones", name: "Jones" },
        { words: "mash", name: "Mash" },
      ],
      programId: "harlow",
    });
    expect(asked("ty xylo, quux").map(({ title, choices }) => [title, ...choices.map(({ label }) => label)])).toEqual([
      [
        "What are “xylo” and “quux”?",
        "A new program, “Xylo”",
        "A new program, “Quux”",
        "Keep it as a note",
        "Leave it out",
      ],
    ]);
  });

  test("the whole of a name that no program has is offered as a new one, as it is written", () => {
    const offered = (line: string) =>
      asked(line).map(({ title, choices }) => [title, choices.find(({ key }) => key === "program")?.label]);
    expect(offered("ty mayo clinic")).toEqual([["What is “mayo clinic”?", "A new program, “Mayo Clinic”"]]);
    expect(offered("ty university of michigan")).toEqual([
      ["What is “university of michigan”?", "A new program, “University of Michigan”"],
    ]);
    expect(offered("ty mayo ir")).toEqual([["What is “mayo ir”?", "A new program, “Mayo IR”"]]);
    expect(offered("ty harlow general hospital")).toEqual([
      ["Which program is “harlow general hospital”?", "A new program, “Harlow General Hospital”"],
    ]);
  });

  test("a name that goes on where a program’s ends may be that program, or a new one, and no person", () => {
    const two = builder()
      .program("h", { name: "Harlow University", aliases: ["Harlow"] })
      .build();
    const [question] = questionsOf(readLine("ty harlow general hospital", two, now), {}, two);
    expect(question?.choices.map(({ label, take }) => [label, "words" in take && take.words])).toEqual([
      ["Harlow University", "harlow general hospital"],
      ["A new program, “Harlow General Hospital”", "harlow general hospital"],
      ["Keep it as a note", "general hospital"],
      ["Leave it out", "general hospital"],
    ]);
  });

  test("what was set by hand is settled", () => {
    expect(asked("update harlow tidewater", { programId: "harlow" })).toEqual([]);
    expect(asked("ty harlow 2pm", { at: null })).toEqual([]);
  });

  test("says why saving waits", () => {
    expect(heldWords(asked("#1 tulane"))).toBe("Answer the question above to save");
    expect(heldWords([...asked("#1 tulane"), ...asked("ty harlow 2pm")])).toBe("Answer the 2 questions above to save");
  });
});

describe("what the sheet stands at", () => {
  test("a word that was not read takes the place of every guess and of the program that was open", () => {
    expect(stands("#1 tulane", { programId: "harlow" })).toMatchObject({
      programId: null,
      kind: "intent",
      recipients: [],
    });
    expect(stands("ty harlow smith")).toMatchObject({ programId: "harlow", recipients: [] });
  });

  test.each([
    ["ty", true],
    ["", true],
    ["#1", false],
    ["letter to my top choice", false],
    ["update", false],
    ["interest", false],
    ["release", false],
  ])("whom one owes a thank-you is the program of “%s”: %s", (line, isGuessed) => {
    const { reminders } = check(season, now);
    const { programId } = logValues(season, reminders, now, {}, readLine(line, season, now), {}, null);
    expect(programId !== null).toBe(isGuessed);
  });

  test("nor is it that of a kind that was chosen, or that a pasted text has", () => {
    const { reminders } = check(season, now);
    const none = readLine("", season, now);
    const of = (touched: object) => logValues(season, reminders, now, {}, none, touched, classify).programId;
    expect(of({ kind: "intent" })).toBeNull();
    expect(of({ body: "I need to reschedule my interview. Is another date open?" })).toBeNull();
    expect(of({ kind: "thank-you" })).not.toBeNull();
  });

  test("a value that nobody gave is a guess, until a word gives it", () => {
    const guessed = (line: string, start = {}) => {
      const read = readLine(line, season, now);
      return guessedOf(logValues(season, [], now, start, read, {}, null), start, read, {});
    };
    expect(guessed("harlow")).toMatchObject({ programId: false, kind: true });
    expect(guessed("ty harlow")).toMatchObject({ programId: false, kind: false });
    expect(guessed("ty", { programId: "harlow" })).toMatchObject({ programId: false, kind: false });
  });
});

test.each([
  ["ty harlow smith", "smith", "", "ty harlow"],
  ["ty harlwo 9am", "harlwo", "Harlow–St. Anne", "ty Harlow–St. Anne 9am"],
  ["#1 Tulane", "tulane", "", "#1"],
  ["ty quist and marsh", "quist marsh", "", "ty"],
  ["ty a, then b", "a b", "c", "ty c, then"],
  ["cost $1", "cost", "$&", "$& $1"],
])("%s with “%s” as “%s” is “%s”", (line, words, by, expected) => {
  expect(replaced(line, words, by)).toBe(expected);
});

test.each([
  ["ty harlow marsh was great", "was great"],
  ["ty harlow marsh", ""],
  ["update harlow: they have a new suite", "they have a new suite"],
  // What only holds a sentence together, and the verbs of sending.
  ["got ty harlow marsh", ""],
  ["i just sent ty to marsh at harlow re the talk", "just talk"],
  ["ty harlow marsh about their", ""],
  ["ty harlow marsh not", "not"],
])("%s leaves “%s” for a note", (line, note) => {
  expect(leftOver(readLine(line, season, now), line)).toBe(note);
});

describe("a pasted text", () => {
  const pasted = (body: string, touched = {}) => {
    const line = readLine("", season, now);
    const all = { body, ...touched };
    const values = logValues(season, [], now, {}, line, all, classify);
    return { kind: values.kind, guess: guessedOf(values, {}, line, all).kind };
  };

  test("proposes its kind, as a guess that goes when the person chooses", () => {
    expect(pasted("I need to reschedule my interview. Is another date open?")).toEqual({
      kind: "logistics",
      guess: true,
    });
    expect(pasted("We regret to inform you that you were not selected.", { direction: "received" })).toEqual({
      kind: "decision",
      guess: true,
    });
    expect(pasted("I need to reschedule my interview.", { kind: "reply" })).toEqual({ kind: "reply", guess: false });
  });

  test("proposes nothing where it may be anything", () => {
    expect(pasted("Hello there.")).toEqual(pasted(""));
  });
});

describe("somebody and a place of one name", () => {
  const shared = builder()
    .program("lindgren", { name: "Lindgren Clinic", aliases: ["Lindgren"] })
    .program("ashford", { name: "Ashford Hospital" })
    .contact("hugo", "lindgren", { name: "Hugo Lindgren" })
    .contact("belmont", "ashford", { name: "Tom Ashby" })
    .program("ashby", { name: "Ashby Clinic", aliases: ["Ashby"] })
    .build();
  const lineAfter = (line: string, key: string) => {
    const [question] = questionsOf(readLine(line, shared, now), {}, shared);
    const take = question?.choices.find((choice) => choice.key === key)?.take;
    const next = take?.does === "replace" ? replaced(line, take.words, take.by) : "";
    const { program, people, asks } = readLine(next, shared, now);
    return [next, program?.id, people.map(({ id }) => id).join(), asks.length];
  };

  test.each([
    ["ty lindgren", "hugo", ["ty Hugo Lindgren", "lindgren", "hugo", 0]],
    ["ty lindgren", "lindgren", ["ty at Lindgren Clinic", "lindgren", "", 0]],
    ["ty ashby", "belmont", ["ty Tom Ashby", "ashford", "belmont", 0]],
    ["ty ashby", "ashby", ["ty Ashby Clinic", "ashby", "", 0]],
  ])("%s, answered with %s", (line, key, right) => {
    expect(lineAfter(line, key)).toEqual(right);
  });
});

describe("somebody who stands aside", () => {
  test.each([
    ["ty harlow marsh about tak", "Who is meant by “about tak”?"],
    ["ty harlow marsh, need to thank tak", "Who is meant by “need to thank tak”?"],
    ["ty harlow marsh and tak's residents", "Who is meant by “tak's residents”?"],
  ])("%s may be kept as a note, or have got it too", (line, title) => {
    const [question] = asked(line);
    expect(question?.title).toBe(title);
    const takes = question?.choices.map(({ take }) => take) ?? [];
    expect(takes.map(({ does }) => does)).toEqual(["replace", "note", "leave out"]);
    const [first] = takes;
    const next = first?.does === "replace" ? readLine(replaced(line, first.words, first.by), season, now) : null;
    expect(next?.people.map(({ id }) => id).sort()).toEqual(["marsh", "tak"]);
    expect(next?.asks).toEqual([]);
  });

  test("who is left out by name is told, and nothing is asked", () => {
    expect(asked("ty harlow marsh without tak")).toEqual([]);
  });
});

test("a #1 letter that never says first is asked about, and may be another kind or the letter all the same", () => {
  const { title, choices } = letterQuestion({ programId: season.programs[0]?.id ?? "" }, season);
  expect(title).toMatch(/^No sentence here tells .+ it’s first\. Is this your #1 letter\?$/);
  expect(choices.map(({ take }) => take)).toEqual([
    { does: "set", fields: { kind: "strong-interest" } },
    { does: "confirm the letter" },
  ]);
});
