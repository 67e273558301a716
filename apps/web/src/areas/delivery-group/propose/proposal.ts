import { dateProblems } from '../../../design/date-input.js';
import type { DeliveryOutcomeKey, ProposeCommitmentInput } from '../../../graphql/generated/delivery-group.js';
import type { FieldProblem } from '../../../graphql/problem.js';
import { readFigure } from '../figures.js';

/** What the form of a new commitment holds, as typed. */
export interface Proposal {
  outcome: DeliveryOutcomeKey | '';
  promise: string;
  agencyId: string;
  leadId: string;
  measure: string;
  unit: string;
  baseline: string;
  target: string;
  startsOn: string;
  targetOn: string;
  cycleDays: string;
}

export const OUTCOMES: readonly { value: DeliveryOutcomeKey; label: string }[] = [
  { value: 'LEARNING_AND_WORK', label: 'Learning and work' },
  { value: 'SAFE_AND_SETTLED', label: 'Safe and settled' },
  { value: 'HEALTH', label: 'Health' },
  { value: 'MONEY', label: 'Money' },
  { value: 'FAMILY_AND_NETWORKS', label: 'Family and networks' },
];

/** How often an update is asked for. */
export const CYCLES = [
  { value: '14', label: 'Every 2 weeks' },
  { value: '31', label: 'Every month' },
  { value: '92', label: 'Every 3 months' },
];

/** The proposal as the server takes it, and what is still missing. */
export function proposalOf(
  form: Proposal,
  clientKey: string,
): { input: ProposeCommitmentInput; found: FieldProblem[] } {
  const { outcome, promise, agencyId, leadId, measure, unit, startsOn, targetOn, cycleDays } = form;
  const baseline = readFigure(form.baseline);
  const target = readFigure(form.target);
  const found = [
    ...missing(!outcome, 'outcome', 'Choose the outcome it serves'),
    ...missing(!promise.trim(), 'promise', 'Write the promise in one sentence'),
    ...missing(!agencyId, 'agencyId', 'Choose the partner that promises it'),
    ...missing(!leadId, 'leadId', 'Say who leads it'),
    ...missing(!measure.trim(), 'measure', 'Say what will be counted'),
    ...missing(baseline === undefined, 'baseline', 'Enter a number, like 2'),
    ...missing(typeof target !== 'number', 'target', 'Enter the number that is promised, like 12'),
    ...dateProblems('startsOn', startsOn, { say: 'Enter the day it starts' }),
    ...dateProblems('targetOn', targetOn, { say: 'Enter the day it is promised for' }),
  ];
  const input = {
    clientKey,
    outcome: outcome || 'LEARNING_AND_WORK',
    promise: promise.trim(),
    agencyId,
    leadId,
    measure: measure.trim(),
    ...(unit.trim() && { unit: unit.trim() }),
    ...(typeof baseline === 'number' && { baseline }),
    target: target ?? 0,
    startsOn,
    targetOn,
    cycleDays: Number(cycleDays),
  };
  return { input, found };
}

function missing(is: boolean, field: string, message: string): FieldProblem[] {
  return is ? [{ field, message }] : [];
}
