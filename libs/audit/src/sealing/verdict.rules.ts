/** How far the log was sealed at some time: kept where nobody who can write in the database can write. */
export interface Head {
  readonly seq: number;
  /** Hexadecimal. */
  readonly chain: string;
  /** Lines sealed since the beginning: of what was done, and of what was looked at. */
  readonly entries: number;
  readonly looks: number;
  /** When it was sealed: ISO 8601, UTC. */
  readonly at: string;
}

/** One seal, held against what it seals. */
export interface CheckedSeal extends Head {
  readonly sealedEntries: number;
  readonly sealedLooks: number;
  readonly foundEntries: number;
  readonly foundLooks: number;
  /** Whether the lines say what they said when they were sealed. */
  readonly linesHold: boolean;
  /** Whether the seal itself says what it said. */
  readonly sealHolds: boolean;
  /** Whether it begins where the one before ended, and carries that one’s chain and counts on. */
  readonly follows: boolean;
}

export interface Fault {
  /** CHAIN: the database contradicts itself. ANCHOR: it contradicts what was kept outside. */
  readonly kind: 'CHAIN' | 'ANCHOR';
  readonly seq: number;
  readonly words: string;
}

export interface Verdict {
  readonly faults: readonly Fault[];
  readonly head: Head | undefined;
  readonly seals: number;
  readonly anchors: number;
}

const number = (count: number): string => count.toLocaleString('en-GB');

/** What is wrong with a seal, or nothing. The first thing that explains the others is said. */
export function faultOf(seal: CheckedSeal): Fault | undefined {
  const words = wrongWith(seal);
  return words === undefined
    ? undefined
    : { kind: 'CHAIN', seq: seal.seq, words: `Seal ${number(seal.seq)}: ${words}` };
}

function wrongWith(seal: CheckedSeal): string | undefined {
  const { sealedEntries, foundEntries, sealedLooks, foundLooks } = seal;
  if (!seal.sealHolds) return 'the seal itself was altered';
  if (!seal.follows) return 'it does not follow from the seal before';
  const counts = [
    miscounted('lines of what was done', sealedEntries, foundEntries),
    miscounted('lines of what was looked at', sealedLooks, foundLooks),
  ].filter((words) => words !== undefined);
  if (counts.length > 0) return counts.join('; ');
  return seal.linesHold
    ? undefined
    : `a line was altered (${number(sealedEntries + sealedLooks)} sealed, as many found)`;
}

const miscounted = (what: string, sealed: number, found: number): string | undefined =>
  sealed === found ? undefined : `${number(sealed)} ${what} sealed, ${number(found)} found`;

/** What was kept outside and is not so inside: an end that was cut off is found by nothing else. */
export function anchorFaults(anchors: readonly Head[], chains: ReadonlyMap<number, string>): Fault[] {
  return anchors.flatMap(({ seq, chain, at }) => {
    const inside = chains.get(seq);
    if (inside === chain) return [];
    const words =
      inside === undefined
        ? `Seal ${number(seq)} was kept outside the database at ${at} and is gone: the end of the log was cut off`
        : `Seal ${number(seq)} is not the one that was kept outside the database at ${at}: the log was written anew`;
    return [{ kind: 'ANCHOR' as const, seq, words }];
  });
}

/** The verdict in sentences, for whoever runs `npm run audit:verify`, the log of the service and the page. */
export function verdictWords({ faults, head, seals, anchors }: Verdict): string[] {
  if (faults.length > 0) {
    const kinds = [...new Set(faults.map(({ kind }) => (kind === 'CHAIN' ? 'chain mismatch' : 'anchor mismatch')))];
    return [`The audit log was altered: ${kinds.join(' and ')}.`, ...faults.map(({ words }) => words)];
  }
  if (!head) return ['Nothing has been sealed yet.'];
  const outside =
    anchors === 0 ? 'nothing is kept outside the database' : `${number(anchors)} kept outside the database`;
  return [
    `The audit log is whole: ${number(seals)} seals, ${number(head.entries)} lines of what was done and ${number(head.looks)} of what was looked at; ${outside}.`,
  ];
}
