import { createHash } from 'node:crypto';
import { addDays, addMonths, ageOn, dayOfAge } from '@app/platform';
import fc from 'fast-check';
import { HEADERS, TODAY } from '../../testing/index.js';
import { checkCohort } from '../cohort/check-cohort.js';
import { fileInMemory } from '../csv/file-source.js';
import { readFiles } from '../files/read-files.js';
import { IN_WORK_OR_LEARNING } from '../ssda903/care-leaver-codes.js';
import { NOTHING_ON_RECORD, checkReturn } from '../ssda903/check-return.js';
import { apportion } from './apportion.js';
import { DEFAULT_SEED, makeAuthority } from './authority.js';
import type { Member } from './files.js';
import { ACTIVE, AGED_16_AND_17 } from './mix.js';
import { Random } from './random.js';

const made = (size: number, seed = DEFAULT_SEED, today = TODAY) => makeAuthority({ size, seed, today });
const bytesOf = (size: number, seed?: string, today?: string) =>
  createHash('sha256')
    .update(JSON.stringify(made(size, seed, today).files))
    .digest('hex');
const share = (members: readonly Member[], so: (member: Member) => boolean) =>
  members.filter(so).length / members.length;

const inOrder = (episodes: Member['life']['episodes']) =>
  episodes.every(
    ({ from, to }, at) => (to === null || to > from) && (at === 0 || from >= (episodes[at - 1]?.to ?? Infinity)),
  );

const authority = made(516);
const active = authority.members.filter(({ life }) => life.part in ACTIVE);

describe('the demonstration authority', () => {
  it('is the same to the byte for the same seed, size and day, and another for any other', () => {
    expect(bytesOf(200)).toBe(bytesOf(200));
    expect(bytesOf(200, 'other')).not.toBe(bytesOf(200));
    expect(bytesOf(200, DEFAULT_SEED, '2026-11-25')).not.toBe(bytesOf(200));
  });

  it('has the published numbers at the published size', () => {
    const at16And17 = authority.members.filter(({ life }) => life.part in AGED_16_AND_17);

    expect(authority.members).toHaveLength(516);
    expect(active).toHaveLength(287);
    expect(at16And17).toHaveLength(71);
    expect(at16And17.every(({ life }) => [16, 17].includes(ageOn(life.identity.bornOn, TODAY)))).toBe(true);
    expect(active.filter(({ life }) => life.identity.unaccompanied)).toHaveLength(44);
    expect(active.filter(({ now }) => now.accommodation.startsWith('Z'))).toHaveLength(22);
    expect(authority.workforce.advisers).toHaveLength(18);
    expect(authority.workforce.teams).toHaveLength(4);
  });

  it('has the published mix: plans in time, suitable homes, work and learning, in touch', () => {
    const settled = authority.members.filter(({ life }) => {
      const owed = life.part in ACTIVE || life.part === 'ELIGIBLE' || life.part === 'RELEVANT';
      return owed && life.eligibleOn !== null && addMonths(life.eligibleOn, 3) < TODAY;
    });
    const current = share(
      settled,
      ({ now: { plan } }) =>
        addMonths([plan.authorisedOn ?? '', plan.reviewedOn ?? ''].sort()[1] || '2000-01-01', 6) >= TODAY,
    );
    const housed = active.filter(({ now }) => now.accommodation !== '');
    const unsuitable = housed.filter(({ now }) => now.accommodation.endsWith('2'));
    const of19to21 = active.filter(({ life }) => [19, 20, 21].includes(ageOn(life.identity.bornOn, TODAY)));

    expect(current).toBeCloseTo(0.9103, 1);
    expect(unsuitable.length / housed.length).toBeCloseTo(0.0276, 2);
    expect(share(of19to21, ({ now }) => (IN_WORK_OR_LEARNING as string[]).includes(now.activity))).toBeCloseTo(0.51, 1);
    expect(share(of19to21, ({ now }) => (now.inTouchOn ?? '') >= addDays(TODAY, -56))).toBeCloseTo(0.96, 1);
  });

  it('leaves nobody of 16 or 17 out of touch for long, and but a few for more than eight weeks', () => {
    const silent = authority.members
      .filter(({ life, now }) => ageOn(life.identity.bornOn, TODAY) < 18 && now.inTouchOn !== null && !life.leading)
      .map(({ now }) => now.inTouchOn ?? TODAY)
      .filter((day) => day < addDays(TODAY, -56));

    expect(silent.length).toBeLessThanOrEqual(3);
    expect(silent.filter((day) => day < addDays(TODAY, -84))).toEqual([]);
  });

  it('has a day for nearly everybody’s own words: of their plan or of a contact, not today', () => {
    const said = authority.members.filter(({ now }) => now.whatMatters);

    expect(said.length).toBeGreaterThan(300);
    expect(share(said, ({ now }) => now.whatMattersOn !== null && now.whatMattersOn < TODAY)).toBeGreaterThan(0.9);
  });

  it('writes files that the reader takes whole: nothing refused, nothing to warn of', async () => {
    const files = await readFiles(
      authority.files.map(({ name, content }) => ({ source: fileInMemory(name, content), expected: null })),
      TODAY,
    );
    const loaded = checkReturn(files, NOTHING_ON_RECORD, TODAY);
    const born = new Map(loaded.header.map(({ returnId, bornOn }) => [returnId, bornOn]));
    const cohort = checkCohort(files.cohort, (id) => born.get(id));

    expect(files.sheets.flatMap(({ problems }) => problems.list())).toEqual([]);
    expect(cohort).toHaveLength(516);
    expect(loaded.episodes.length / 516).toBeGreaterThan(10.5);
    expect(loaded.careLeavers.length).toBeGreaterThan(100);
    expect(loaded.uasc.length).toBeGreaterThan(44);
    expect(loaded.reviews.length).toBeGreaterThan(50);
    for (const { name, content } of authority.files.slice(0, 5))
      expect(content.split('\r\n')[0]).toBe(HEADERS[name as keyof typeof HEADERS]);
  });

  it('has twelve episodes a person at five thousand, and no two people of one name and birth', () => {
    const big = made(5000);
    const episodes = big.members.reduce((sum, { life }) => sum + life.episodes.length, 0);
    const names = big.members.map(
      ({ life: { identity } }) => `${identity.firstName} ${identity.familyName} ${identity.bornOn}`,
    );

    expect(episodes).toBeGreaterThan(57_000);
    expect(episodes).toBeLessThan(63_000);
    expect(new Set(names).size).toBe(5000);
    expect(new Set(big.members.map(({ life }) => life.identity.localId)).size).toBe(5000);
    expect(new Set(big.members.map(({ life }) => life.identity.returnId)).size).toBe(5000);
  });

  it('writes to nobody: addresses and phone numbers are reserved ones', () => {
    const text = authority.files.map(({ content }) => content).join('');

    expect([...text.matchAll(/[\w.-]+@[\w.-]+/g)].filter(([address]) => !address.endsWith('@example.test'))).toEqual(
      [],
    );
    expect([...text.matchAll(/\b07\d{3} ?\d{6}\b/g)].filter(([phone]) => !phone.startsWith('07700 900'))).toEqual([]);
    expect(text).not.toMatch(/[A-Z]{1,2}\d{1,2} \d[A-Z]{2}\b(?<!ZZ99 3CZ)/);
  });

  it('has the people the stories are about, always as old as the stories need', () => {
    for (const today of ['2026-11-24', '2027-02-28', '2028-02-29']) {
      const { members } = made(150, DEFAULT_SEED, today);
      const tia = members.find(({ life }) => life.identity.localId === 'TR-2041');

      expect(tia?.life.identity).toMatchObject({ firstName: 'Tia', familyName: 'Marlowe' });
      expect(dayOfAge(tia!.life.identity.bornOn, 18)).toBe(addDays(today, 73));
      expect(tia?.allocation.personalAdviser?.name).toBe('Priya Nair');
    }
  });

  it('is whole at any size and on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 130 }), fc.integer({ min: 0, max: 2000 }), (size, days) => {
        const { members } = made(size, 'any', addDays('2024-01-01', days));

        expect(members).toHaveLength(size);
        expect(members.filter(({ life }) => !inOrder(life.episodes))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

describe('chance', () => {
  it('is the same for the same seed, from 0 up to 1', () => {
    const draw = (seed: string) =>
      Array.from(
        { length: 1000 },
        (
          (random) => () =>
            random.next()
        )(new Random(seed)),
      );

    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
    expect(Math.min(...draw('a'))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draw('a'))).toBeLessThan(1);
  });

  it('shares a number out whole, in proportion', () => {
    expect(apportion(516, { a: 71, b: 287, c: 158 })).toEqual({ a: 71, b: 287, c: 158 });
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (total, a, b) => {
        const shares = apportion(total, { a, b });

        expect(shares.a + shares.b).toBe(total);
        expect(Math.abs(shares.a - (total * a) / (a + b))).toBeLessThan(1);
      }),
    );
  });
});
