/** Ends a command with exit code 1 when its result has already said what is wrong. */
export class CommandFailure extends Error {
  constructor() {
    super('the command failed, as its output says');
    this.name = 'CommandFailure';
  }
}
