interface Owed {
  requiresPlan: boolean;
  requiresAdviser: boolean;
  law: string;
}

/** "A pathway plan and a personal adviser are owed (Children Act 1989 s23C)." */
export function owedInWords({ requiresPlan, requiresAdviser, law }: Owed): string {
  const owed = [requiresPlan && 'a pathway plan', requiresAdviser && 'a personal adviser'].filter(
    (each) => each !== false,
  );
  if (owed.length === 0) return `Neither a pathway plan nor a personal adviser is owed now (${law}).`;
  const words = owed.join(' and ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${owed.length === 1 ? 'is' : 'are'} owed (${law}).`;
}

const FLAGS: Readonly<Record<string, string>> = {
  BORDERLINE: 'The days in care are within a week of 91. Count them by hand before you rely on this.',
  MANUAL_CHECK: 'Read the file before you rely on this: the reasons above say what to check.',
};

/** What a flag of the reckoning asks a person to do. */
export function flagInWords(flag: string): string {
  return FLAGS[flag] ?? flag;
}
