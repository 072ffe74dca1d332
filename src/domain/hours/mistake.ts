/** Hours that can't be read without guessing. The message says what is wrong; `mend` says what to write. */
export class HoursMistake extends Error {
  readonly mend: string;
  constructor(wrong: string, mend: string) {
    super(wrong);
    this.mend = mend;
  }
}
