const timeOfDay = /(\d[日号]?)[ T\u3000]\s*\d{1,2}:\d{2}(?::\d{2})?/g;

/** 2026-12-20 00:00:00 without the time that systems write behind a day. */
export function withoutTimeOfDay(text: string): string {
  return text.replace(timeOfDay, "$1");
}
