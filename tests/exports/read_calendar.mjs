// Reads a calendar with ical.js and prints what a reader would see of each event.
import { readFileSync } from "node:fs";

const ICAL = (await import(process.argv[2])).default;

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
console.log(
  JSON.stringify(
    events.map((event) => ({
      uid: event.uid,
      day: event.startDate.toString(),
      end: event.endDate.toString(),
      summary: event.summary,
      text: event.description,
    })),
  ),
);
