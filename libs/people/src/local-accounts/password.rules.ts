import { commonPasswords } from './common-passwords.js';

/** Whose password it is to be: what everybody knows of them must not be all that it is made of. */
export interface Owner {
  readonly displayName: string;
  readonly email: string;
  readonly agencyName: string;
}

const shortest = 12;
const longest = 128;
const leastDifferent = 5;
/** What must be left when names and common words are taken away. */
const leastOwn = 6;

/** Letters that people write as digits and signs. */
const leet: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** One form for each password, whatever keyboard it comes from (Unicode NFKC; NIST SP 800-63B section 5.1.1.2); else as it was typed (OWASP ASVS 6.2.8). */
export const normalised = (password: string): string => password.normalize('NFKC');

/**
 * Why a password is not accepted, in a sentence, or undefined. Length counts and not the kinds of characters: at least 12
 * characters, none that many people choose, and not made of one's own name (NIST SP 800-63B section 5.1.1.2; OWASP ASVS 6.2).
 */
export function whyNotByItself(password: string, owner: Owner): string | undefined {
  const text = normalised(password);
  const length = [...text].length;
  if (length < shortest)
    return `Use at least ${shortest} characters. Three or four words that do not belong together work well`;
  if (length > longest) return `Use at most ${longest} characters`;
  if (new Set(text).size < leastDifferent) return 'Use more different characters';
  if (isCommon(text)) return 'Many people use this password, so it is easy to guess. Choose another';
  if (isOfOwnWords(text, owner)) return 'This is too close to your name, e-mail address or agency. Choose another';
  return undefined;
}

function isCommon(text: string): boolean {
  const lower = text.toLowerCase();
  if (commonPasswords.has(lower) || isRun(lower) || isRepeated(lower)) return true;
  return cores(lower).some((core) => commonPasswords.has(core) && lower.length - core.length < leastOwn + 2);
}

/** The word that is left without the digits and signs at its ends, as written and with `p4$$w0rd` read as `password`. */
function cores(lower: string): string[] {
  const bare = (text: string) => text.replace(/^[^a-z]+|[^a-z]+$/g, '');
  const read = lower.replace(/[^a-z]+$/, '').replace(/[013457@$!]/g, (sign) => leet[sign] ?? sign);
  return [bare(lower), bare(read)];
}

/** `123456789012`, `abcdefghijkl`: each character one after the one before, or one before it. */
function isRun(lower: string): boolean {
  const steps = [...lower].slice(1).map((character, at) => character.charCodeAt(0) - lower.charCodeAt(at));
  const odd = steps.filter((step) => step !== steps[0]).length;
  return odd <= 2 && Math.abs(steps[0] ?? 0) <= 1;
}

/** The same few characters again and again: `qwertyqwerty`. */
const isRepeated = (lower: string): boolean => /^(.{1,6})\1+.?$/u.test(lower);

function isOfOwnWords(text: string, { displayName, email, agencyName }: Owner): boolean {
  const own = [displayName, email, agencyName, 'waymark', 'password']
    .flatMap((words) => words.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length);
  let left = text.toLowerCase();
  for (const word of own) left = left.replaceAll(word, '');
  return left.length < text.length && left.replace(/[^\p{L}]+/gu, '').length < leastOwn;
}
