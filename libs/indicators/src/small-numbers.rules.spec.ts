import { AgencyKind, Role } from '@app/access';
import { aViewer } from '@app/indicators/testing';
import fc from 'fast-check';
import { hideSmall, hidesSmallNumbers } from './small-numbers.rules.js';

const rowsOf = (...values: number[]) => values.map((value) => ({ value }));
const shown = (values: number[], hides = true) =>
  hideSmall(rowsOf(...values), hides).map(({ value, suppressed }) => (suppressed ? 'hidden' : value));

describe('small numbers', () => {
  it('are shown to those who may open records', () => {
    expect(shown([1, 20], false)).toEqual([1, 20]);
    expect(hidesSmallNumbers(aViewer())).toBe(false);
    expect(hidesSmallNumbers(aViewer([Role.COORDINATOR]))).toBe(false);
  });

  it.each([
    [[Role.DELIVERY_GROUP_CHAIR], AgencyKind.ELECTED_MEMBERS],
    [[Role.CHAIR], AgencyKind.ELECTED_MEMBERS],
    [[Role.AUDITOR], AgencyKind.ASSURANCE],
    [[Role.DELIVERY_GROUP_MEMBER], AgencyKind.CHILDRENS_SERVICES],
  ])('are hidden from %s of %s', (roles, kind) => {
    expect(hidesSmallNumbers(aViewer(roles, kind))).toBe(true);
  });

  it('1 to 4 are hidden, 0 and 5 are not', () => {
    expect(shown([0, 1, 4, 5, 30])).toEqual([0, 'hidden', 'hidden', 5, 30]);
  });

  it('take a second cell with them when they are alone: the smallest other one', () => {
    expect(shown([3, 40, 12, 0])).toEqual(['hidden', 40, 'hidden', 0]);
    expect(shown([3, 0])).toEqual(['hidden', 'hidden']);
    expect(shown([3])).toEqual(['hidden']);
  });

  it('leave nothing small in sight, and never a single hidden cell beside another row', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 2, maxLength: 9 }), (values) => {
        const cells = hideSmall(rowsOf(...values), true);
        expect(cells.some(({ value, suppressed }) => !suppressed && value > 0 && value < 5)).toBe(false);
        expect(cells.filter(({ suppressed }) => suppressed).length).not.toBe(1);
      }),
    );
  });
});
