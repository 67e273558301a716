/** Wrong tries of an account before it is locked, and for how long (minutes). OWASP ASVS 6.3.1; NIST SP 800-63B section 5.2.2. */
export const triesBeforeLock = 5;
export const lockMinutes = 15;

const freeTries = 4;
const longestWait = 60;

/**
 * How long an address waits after this many wrong tries, in seconds: nothing at first, then twice as long each time, a minute
 * at most. Many people of one agency share an address, so it is never shut out for good.
 */
export function waitAfter(failures: number): number {
  if (failures <= freeTries) return 0;
  return Math.min(2 ** (failures - freeTries - 1), longestWait);
}

/** The same for everybody, whether there is such an account, whichever of the three is wrong, and while it is locked. */
export const notRight =
  'The e-mail address, password or code is not right. ' +
  `After ${triesBeforeLock} wrong tries an account is locked for ${lockMinutes} minutes`;

/** Said to an address that has to wait, whoever it is about. */
export const waitFirst = (seconds: number): string =>
  `There were too many wrong tries from where you are. Wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'} and try again`;
