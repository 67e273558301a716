import { SplitBar } from '../../design/split-bar.js';
import { SIDES } from './words.js';

/** The working days each side has had a referral, as a bar in two colours. Nothing before it was sent. */
export function CourtBar({
  state,
  clock,
  compact,
}: {
  state: string;
  clock: { withHousingDays: number; withCouncilDays: number };
  compact?: boolean;
}) {
  if (state === 'DRAFT') return null;
  return (
    <SplitBar
      first={{ label: SIDES.HOUSING, value: clock.withHousingDays }}
      second={{ label: SIDES.COUNCIL, value: clock.withCouncilDays }}
      unit="working day"
      {...(compact ? { compact } : {})}
    />
  );
}
