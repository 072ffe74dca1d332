/** Hours that can't be read without guessing. The message says what is wrong; `fix` says what to write. */
export class HoursMistake extends Error {
  readonly fix: string;
  constructor(message: string, fix: string) {
    super(message);
    this.fix = fix;
  }
}
