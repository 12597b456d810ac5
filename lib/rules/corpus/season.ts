import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";

/** The moment at which the corpora's drafts are looked at. */
export const CORPUS_NOW = "2027-01-20T12:00:00-05:00";

/**
 * The invented season that the corpora's drafts are written in, to `p1` unless a row says otherwise. Rows that name people or
 * places name these.
 */
export function corpusSeason(): Season {
  return season()
    .applicant({ name: "Jordan Reyes", school: "Meridian Island School of Medicine" })
    .program("p1", {
      name: "Lakeshore University IR Residency",
      institution: "Lakeshore University Hospital",
      aliases: ["Lakeshore", "LUH"],
      city: "Chicago",
      state: "IL",
      notes: "Strong in women's health embolization; residents run a weekly vascular anomalies clinic.",
    })
    .program("p2", {
      name: "Tidewater Health Interventional Radiology",
      institution: "Tidewater Health System",
      aliases: ["Tidewater"],
      city: "Norfolk",
      state: "VA",
    })
    .program("p3", {
      name: "Harlow–St. Anne",
      institution: "Harlow–St. Anne Medical Center",
      aliases: ["Harlow", "St. Anne"],
      city: "Cleveland",
      state: "OH",
    })
    .program("p4", {
      name: "Granite Peak",
      institution: "Granite Peak Medical Center",
      aliases: ["GPMC"],
      city: "Boise",
      state: "ID",
    })
    .program("p5", {
      name: "University of West Texas",
      institution: "Bluebonnet Memorial Hospital",
      aliases: ["UWT"],
      city: "Lubbock",
      state: "TX",
    })
    .contact("c1", "p1", { name: "Amara Osei", role: "program-director" })
    .contact("c2", "p1", { name: "Daniel Whitfield", role: "faculty" })
    .contact("c3", "p1", { name: "Priya Raman", title: "", role: "resident" })
    .contact("c4", "p2", { name: "Marcus Bright", role: "program-director" })
    .contact("c5", "p3", { name: "Elena Marsh", role: "program-director" })
    .contact("c6", "p4", { name: "Tomas van der Berg", role: "program-director" })
    .contact("c7", "p5", { name: "Susan O'Neal", title: "", role: "coordinator" })
    .interview("p1", "2027-01-12T15:00:00-06:00", {
      participants: [
        { contactId: "c1", thankYou: "expected" },
        { contactId: "c2", thankYou: "expected" },
      ],
      notes: "Dr. Whitfield showed the prostate artery embolization registry. Talked about hiking the Indiana Dunes.",
    })
    .interview("p2", "2027-01-08T15:00:00-05:00")
    .interview("p3", "2027-01-05T15:00:00-05:00")
    .interview("p4", "2027-01-26T15:00:00-07:00")
    .build();
}
