import type { TableField } from "../table/fields";

const WORDS: Record<string, string> = {
  "program.name": "Program, name",
  "program.institution": "Institution",
  "program.city": "City",
  "program.state": "State",
  "program.cityState": "City and state",
  "program.track": "Track",
  "program.positionType": "Position",
  "program.nrmpCode": "NRMP code",
  "program.acgmeId": "ACGME ID",
  "program.website": "Website",
  "program.stage": "Stage",
  "program.signal": "Signal",
  "program.contactPolicy": "Contact policy",
  "program.rank": "Rank",
  "program.notes": "Notes",
  "interview.date": "Interview, date",
  "interview.time": "Interview, time",
  "interview.end": "Interview, end",
  "interview.zone": "Interview, time zone",
  "interview.format": "Interview, format",
  "interview.notes": "Interview, notes",
  interviewers: "People you met",
  "director.name": "Director, name",
  "director.email": "Director, email",
  "coordinator.name": "Coordinator, name",
  "coordinator.email": "Coordinator, email",
  "contact.name": "Contact, name",
  "contact.role": "Contact, role",
  "contact.email": "Contact, email",
  "sent.interest": "Interest sent",
  "sent.thank-you": "Thank-you sent",
  "sent.update": "Update sent",
  "sent.strong-interest": "Strong interest sent",
  "sent.intent": "#1 letter sent",
  "task.title": "Task",
  "task.due": "Task, due",
  notes: "Keep in notes",
  ignore: "Leave out",
};

/** A field as a person reads it. */
export function fieldWords(field: TableField): string {
  return WORDS[field] ?? `Score: ${field.slice("score.".length)}`;
}
