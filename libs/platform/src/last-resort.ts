import { reportFault } from './error-format.js';

interface Emitter {
  on(event: 'unhandledRejection' | 'uncaughtException', listener: (cause: unknown) => void): unknown;
}

/**
 * What nobody else caught is logged like any fault: a line with a reference, and nothing about people, where Node would print
 * all of it and end at once. A promise that nobody waited for harms nothing else, and the process goes on. After an exception
 * nothing is certain any more: the process stops in order, so that what was being written arrives, and whoever watches over
 * it starts it again (OWASP ASVS 16.5.4).
 *
 * @param stop ends the process; called once.
 */
export function catchTheRest(process: Emitter, stop: () => void): void {
  let stopping = false;
  process.on('unhandledRejection', reportFault);
  process.on('uncaughtException', (cause) => {
    reportFault(cause);
    if (stopping) return;
    stopping = true;
    stop();
  });
}
