import { AgencyKind, Role, Viewer } from '@app/access';
import { ImportState } from './import-batch.js';
import { mustBeConfirmable, mustBeDiscardable, stateWords, whyNotConfirm } from './import-batch.rules.js';
import { may } from './import.policy.js';

const ready = { state: ImportState.PREVIEWED, summary: { unreadable: [], nothingToWrite: false } };

describe('an import', () => {
  it('can be confirmed once it was checked, could be read, and has something to write', () => {
    expect(whyNotConfirm(ready)).toBeNull();
    expect(() => mustBeConfirmable(ready)).not.toThrow();
    expect(stateWords(ready)).toBe('Ready to confirm');
  });

  it.each([
    [{ unreadable: ['header.csv', 'oc3.csv'] }, /^header\.csv, oc3\.csv could not be read/],
    [{ nothingToWrite: true }, /nothing to load/],
  ])('cannot with %j, and says why', (summary, why) => {
    const batch = { ...ready, summary: { ...ready.summary, ...summary } };

    expect(whyNotConfirm(batch)).toMatch(why);
    expect(() => mustBeConfirmable(batch)).toThrow(why);
    expect(stateWords(batch)).toBe('Cannot be confirmed');
  });

  it.each([ImportState.CHECKING, ImportState.APPLYING, ImportState.APPLIED, ImportState.DISCARDED, ImportState.FAILED])(
    'cannot be confirmed when it is %s',
    (state) => {
      expect(() => mustBeConfirmable({ ...ready, state })).toThrow(/\.$/);
      expect(stateWords({ ...ready, state })).not.toBe('Cannot be confirmed');
    },
  );

  it('can be thrown away when nobody is working on it and it was not loaded', () => {
    for (const state of Object.values(ImportState))
      if (state === ImportState.PREVIEWED || state === ImportState.FAILED)
        expect(() => mustBeDiscardable({ ...ready, state })).not.toThrow();
      else expect(() => mustBeDiscardable({ ...ready, state })).toThrow();
  });
});

describe('importing', () => {
  const somebody = (roles: Role[], agencyKind: AgencyKind) =>
    new Viewer({
      id: '1',
      displayName: '',
      jobTitle: '',
      roles,
      agencyId: '2',
      agencyKind,
      agencyName: '',
      teamName: null,
      sessionId: 'session',
      steppedUp: false,
      coordinates: true,
      shared: 'ALL',
      agreed: true,
      narrowed: null,
    });

  it('is for the coordinators of children’s services', () => {
    for (const role of Object.values(Role))
      expect(may.import(somebody([role], AgencyKind.CHILDRENS_SERVICES))).toBe(role === Role.COORDINATOR);
    for (const kind of Object.values(AgencyKind))
      expect(may.import(somebody([Role.COORDINATOR], kind))).toBe(kind === AgencyKind.CHILDRENS_SERVICES);
  });
});
