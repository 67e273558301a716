import { readFileSync } from 'node:fs';
import { AgencyKind, allFactClasses, lensOf } from '@app/access';
import { shareOf, sharingText } from '../../apps/api/src/sharing-matrix.js';

const kinds = Object.values(AgencyKind);

describe('the sharing matrix', () => {
  it('stands in docs/sharing-matrix.md as it is now', () => {
    expect(readFileSync('docs/sharing-matrix.md', 'utf8')).toBe(sharingText());
  });

  it('says of every kind of agency and class of facts what the lens says', () => {
    for (const kind of kinds)
      for (const factClass of allFactClasses) {
        const lens = lensOf(kind);
        const shown = lens === 'ALL' || lens.includes(factClass);
        expect([kind, factClass, ['full', 'one at a time'].includes(shareOf(kind, factClass))]).toEqual([
          kind,
          factClass,
          shown,
        ]);
      }
  });

  it('gives nobody an address but one at a time, and elected members and auditors nothing', () => {
    expect(kinds.filter((kind) => shareOf(kind, 'ADDRESS') === 'full')).toEqual([]);
    for (const kind of [AgencyKind.ELECTED_MEMBERS, AgencyKind.ASSURANCE])
      expect(allFactClasses.filter((factClass) => shareOf(kind, factClass) !== 'none')).toEqual([]);
  });

  it('has a basis in law for each class that an agreement may name, and breaks no row', () => {
    const rows = sharingText()
      .split('\n')
      .filter((line) => line.startsWith('| ') && /\(UK GDPR Art 6\(1\)/.test(line));
    const agreed = kinds.reduce((sum, kind) => {
      const lens = lensOf(kind);
      return sum + (lens === 'ALL' ? 0 : lens.length);
    }, 0);
    expect(rows).toHaveLength(agreed);
    expect(rows.filter((row) => row.split('|').length !== 7)).toEqual([]);
  });
});
