/** A text that is no day (`YYYY-MM-DD`) was given for one. */
export class InvalidDayError extends RangeError {
  override readonly name = "InvalidDayError";
  readonly day: string;

  constructor(day: string) {
    super(`Not a day (YYYY-MM-DD): "${day.slice(0, longestShown)}".`);
    this.day = day;
  }
}

/** Enough to recognise what was given; a whole file by mistake is no message. */
const longestShown = 60;
