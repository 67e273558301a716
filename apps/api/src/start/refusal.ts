import { StartRefused } from '@app/platform';

/**
 * Tells why something could not be started, on standard error: the sentence of a refusal alone; of a fault of ours the
 * stack, which helps whoever mends it. Never what a statement carried: its parameters may be about people.
 */
export function tellWhy(error: unknown): void {
  if (error instanceof StartRefused) console.error(error.message);
  else console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
