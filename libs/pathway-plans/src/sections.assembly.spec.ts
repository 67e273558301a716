import { AgencyKind, homeClasses, Role } from '@app/access';
import { aViewer } from '@app/access/testing';
import { aPlanVersion, contents } from '../testing/index.js';
import { linkedObjectiveOf, type LinkedObjectiveRow } from './linked-objective.js';
import { may, seesDrafts } from './plan.policy.js';
import { situationOf } from './plan.situation.js';
import { emptySections, sectionsFor } from './sections.assembly.js';

const priya = aViewer([Role.PERSONAL_ADVISER], { id: 'priya' });
const tom = aViewer([Role.TEAM_MANAGER], { id: 'tom' });
const cora = aViewer([Role.COORDINATOR]);
const marcus = aViewer([Role.PANEL_MEMBER], { agencyKind: AgencyKind.DWP });
const sandra = aViewer([Role.HOUSING_OFFICER], { agencyKind: AgencyKind.HOUSING });
const tia = { id: 'tia', name: 'Tia', ask: 'Priya Nair' };

describe('the areas of a version', () => {
  const said = contents([{ section: 'HEALTH', needs: 'A dentist' }], [{}, { id: 'o-2', section: 'HEALTH' }]);

  it('are all there for children’s services, with what is written and the goals of each', () => {
    const sections = sectionsFor(priya, said, tia);

    expect(sections).toHaveLength(12);
    expect(sections.find(({ key }) => key === 'HEALTH')).toMatchObject({
      needs: 'A dentist',
      objectives: [{ id: 'o-2' }],
    });
    expect(sections.find(({ key }) => key === 'FINANCIAL')).toMatchObject({ needs: '', objectives: [] });
  });

  it('are locked for a partner where they are not shared, written or not', () => {
    const locked = (viewer: typeof priya) =>
      sectionsFor(viewer, said, tia).flatMap((section) => ('withheld' in section ? [section.key] : []));

    expect(locked(marcus)).not.toContain('EMPLOYMENT');
    expect(locked(marcus)).toEqual(expect.arrayContaining(['HEALTH', 'IMMIGRATION', 'RISK', 'ACCOMMODATION']));
    expect(sectionsFor(marcus, said, tia).find(({ key }) => key === 'HEALTH')).toMatchObject({
      plainName: 'Health',
      withheld: { because: 'Tia’s health section is not shared with DWP', ask: 'Priya Nair' },
    });
    expect(sectionsFor(marcus, said, { id: 'tia', name: 'Tia', ask: undefined })[0]).toMatchObject({
      withheld: { ask: 'the young person’s personal adviser' },
    });
  });

  it('are empty where they say nothing and have no goal', () => {
    expect(emptySections(said)).not.toContain('Health');
    expect(emptySections(said)).not.toContain('Home');
    expect(emptySections(said)).toContain('Money');
    expect(emptySections(contents())).toHaveLength(10);
  });
});

describe('how a viewer stands to a version', () => {
  const standing = (...because: string[]) => ({ because });

  it('writes it, who is allocated or manages who is', () => {
    expect(may.write(priya, standing('ALLOCATED'))).toBe(true);
    expect(may.write(tom, standing('MANAGES'))).toBe(true);
    expect(may.write(priya, standing('PANEL'))).toBe(false);
    expect(may.write(cora, standing('ALLOCATED'))).toBe(false);
    expect(may.write(sandra, standing('ALLOCATED'))).toBe(false);
  });

  it('authorises it, who manages in children’s services and did not write it', () => {
    const tomsOwn = aPlanVersion({ authorId: 'tom' });

    expect(situationOf(tom, aPlanVersion(), standing('MANAGES'), contents())).toMatchObject({
      mayAuthorise: true,
      whyNotAuthorise: null,
    });
    expect(situationOf(tom, tomsOwn, standing('MANAGES'), contents()).whyNotAuthorise).toMatch(/wrote this plan/);
    expect(situationOf(priya, aPlanVersion({ authorId: 'x' }), standing('ALLOCATED'), contents())).toMatchObject({
      mayWrite: true,
      mayAuthorise: false,
    });
  });

  it('sees drafts only in children’s services, and where the record is open as a whole', () => {
    const referrer = aViewer([Role.SOCIAL_WORKER], {
      narrowed: { tia: { because: 'REFERRAL', classes: homeClasses } },
    });
    expect([cora, marcus, referrer].map((viewer) => seesDrafts(viewer, 'tia'))).toEqual([true, false, false]);
    expect(seesDrafts(referrer, 'jo')).toBe(true);
  });
});

describe('the goal an action is for', () => {
  const row: LinkedObjectiveRow = {
    partId: 'goal-1',
    section: 'ACCOMMODATION',
    objectiveWords: 'My own flat',
    objectiveAgreed: true,
  };
  const words = (viewer: typeof priya, but: Partial<LinkedObjectiveRow> = {}, open = true) =>
    linkedObjectiveOf(viewer, { ...row, ...but }, open)?.words;

  it('is told where the record is open and the area is shared', () => {
    expect(words(priya)).toBe('My own flat');
    expect(words(sandra)).toBe('My own flat');
    expect(words(marcus)).toBe('Not shared with DWP');
    expect(words(priya, {}, false)).toBe('Not shown: the record is not open to you');
  });

  it('is told to a partner once it is agreed', () => {
    expect(words(priya, { objectiveAgreed: false })).toBe('My own flat');
    expect(words(sandra, { objectiveAgreed: false })).toBe('A goal that is not agreed yet');
    expect(words(priya, { objectiveWords: null, objectiveAgreed: null })).toBe('A goal that is not agreed yet');
  });

  it('is nothing where the action is for none', () => {
    expect(linkedObjectiveOf(priya, { ...row, partId: null, section: null }, true)).toBeNull();
  });
});
