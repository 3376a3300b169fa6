/** A text that is no day (`YYYY-MM-DD`) was given for one. */
export class InvalidDayError extends RangeError {
  // Declared and assigned: a field costs every page the helper that defines it in older browsers.
  declare readonly name: "InvalidDayError";
  declare readonly day: string;

  constructor(day: unknown) {
    const text = String(day);
    // Enough to recognise what was given; a whole file by mistake is no message.
    super(`Not a day (YYYY-MM-DD): "${text.slice(0, 60)}".`);
    this.name = "InvalidDayError";
    this.day = text;
  }
}
