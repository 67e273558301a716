/**
 * Why the service will not start, as one sentence for the person at the keyboard. Whoever catches it prints the message
 * and nothing else (a stack would only bury the sentence), and exits with a code other than 0.
 */
export class StartRefused extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'StartRefused';
    this.stack = `StartRefused: ${sentence}`;
  }
}
