import { type PlanSituation, type PlanStep, mustBePossible, planTransitions } from './plan-transitions.rules.js';
import { PlanState } from './plan-words.js';

const situation = (but: Partial<PlanSituation> = {}): PlanSituation => ({
  state: PlanState.DRAFT,
  sharedOn: null,
  mayWrite: true,
  mayAuthorise: false,
  whyNotAuthorise: null,
  emptySections: [],
  ...but,
});
const writer = (but: Partial<PlanSituation>) => planTransitions(situation(but));
const manager = (but: Partial<PlanSituation>) =>
  planTransitions(situation({ mayWrite: false, mayAuthorise: true, ...but }));
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

describe('what can be done with a version of the plan', () => {
  it.each([PlanState.DRAFT, PlanState.RETURNED])('by its writer, when %s: write and send it', (state) => {
    expect(names(writer({ state }).allowed)).toEqual([
      'writePlanSection',
      'addObjective',
      'markObjective',
      'submitPlan',
    ]);
    expect(names(writer({ state }).blocked)).toEqual(['sharePlan']);
  });

  it('by its writer, once sent: nothing until it comes back', () => {
    const { allowed, blocked } = writer({ state: PlanState.SUBMITTED });

    expect(allowed).toEqual([]);
    expect(blocked[0]?.because).toBe(
      'This version is waiting for sign-off. Ask the manager to return it if it must change',
    );
  });

  it.each([PlanState.AUTHORISED, PlanState.SUPERSEDED])('never to write in it when %s', (state) => {
    expect(names(writer({ state }).blocked)).toEqual(
      expect.arrayContaining(['writePlanSection', 'addObjective', 'markObjective', 'submitPlan']),
    );
  });

  it('by its writer, once authorised: give the young person a copy, once', () => {
    expect(names(writer({ state: PlanState.AUTHORISED }).allowed)).toEqual(['sharePlan']);
    expect(writer({ state: PlanState.AUTHORISED, sharedOn: '2026-11-22' }).allowed).toEqual([]);
  });

  it('cannot be sent while a statutory section says nothing, and says which', () => {
    expect(writer({ emptySections: ['Home', 'Money', 'Health'] }).blocked).toContainEqual({
      name: 'submitPlan',
      because: 'Say what is needed, or that nothing is, in Home, Money and Health',
    });
    expect(writer({ emptySections: ['Home'] }).blocked[0]?.because).toMatch(/, in Home$/);
  });

  it('by a manager, once sent: return or authorise it', () => {
    expect(names(manager({ state: PlanState.SUBMITTED }).allowed)).toEqual(['returnPlan', 'authorisePlan']);
    expect(manager({ state: PlanState.DRAFT }).blocked[0]?.because).toBe(
      'This version has not been sent for sign-off yet',
    );
    expect(manager({ state: PlanState.AUTHORISED }).blocked[0]?.because).toBe('This version is already authorised');
  });

  it('by a manager who wrote it: return, not authorise', () => {
    const why = 'Somebody other than the person who wrote this plan must authorise it';
    const { allowed, blocked } = manager({ state: PlanState.SUBMITTED, whyNotAuthorise: why });

    expect(names(allowed)).toEqual(['returnPlan']);
    expect(blocked).toEqual([{ name: 'authorisePlan', because: why }]);
  });

  it('by anybody else: nothing, and nothing to explain', () => {
    expect(planTransitions(situation({ mayWrite: false }))).toEqual({ allowed: [], blocked: [] });
  });

  it('is the same for the service as for the screen', () => {
    for (const state of Object.values(PlanState)) {
      const all = situation({ state, mayAuthorise: true });
      const { allowed, blocked } = planTransitions(all);

      for (const { name } of allowed) expect(() => mustBePossible(name as PlanStep, all)).not.toThrow();
      for (const { name, because } of blocked) expect(() => mustBePossible(name as PlanStep, all)).toThrow(because);
    }
  });
});
