import type { CommitmentRowFragment, DeliveryPlanQuery } from '../../../graphql/generated/delivery-group.js';
import type { Tone } from '../../../design/status.js';

type Outcome = DeliveryPlanQuery['deliveryOutcomes'][number];
type Row = Pick<CommitmentRowFragment, 'rag' | 'state'> & { agency: { id: string } };

/** What the page keeps in its address. */
export const DEFAULTS = { view: 'ALL' };

/** The views of the plan, in the order of the tabs. */
export const VIEWS = [
  { view: 'ALL', label: 'All commitments' },
  { view: 'OFF', label: 'Off track, at risk or no news' },
  { view: 'OURS', label: 'From my agency' },
  { view: 'GROUP', label: 'Waiting for the delivery group' },
] as const;
export type View = (typeof VIEWS)[number]['view'];

/** The view the address names, or all. */
export function viewIn(view: string): View {
  return VIEWS.find((known) => known.view === view)?.view ?? 'ALL';
}

const IN_VIEW: Readonly<Record<View, (row: Row, agencyId: string) => boolean>> = {
  ALL: () => true,
  OFF: ({ rag, state }) => state !== 'PROPOSED' && (rag === 'RED' || rag === 'AMBER' || rag === 'GREY'),
  OURS: ({ agency }, agencyId) => agency.id === agencyId,
  GROUP: ({ state }) => state === 'PROPOSED' || state === 'DELIVERED_CLAIMED',
};

/** The outcomes with what is in view. Without a filter an outcome nothing is promised for is there too: that is news. */
export function inView<One extends Row, Plan extends { commitments: One[] }>(
  outcomes: readonly Plan[],
  view: View,
  agencyId: string,
): Plan[] {
  const narrowed = outcomes.map((outcome) => ({
    ...outcome,
    commitments: outcome.commitments.filter((row) => IN_VIEW[view](row, agencyId)),
  }));
  return view === 'ALL' ? narrowed : narrowed.filter(({ commitments }) => commitments.length > 0);
}

/** How many are in a view. */
export function countIn(outcomes: readonly { commitments: readonly Row[] }[], view: View, agencyId: string): number {
  return outcomes.flatMap(({ commitments }) => commitments).filter((row) => IN_VIEW[view](row, agencyId)).length;
}

type Colours = Pick<Outcome, 'red' | 'amber' | 'green' | 'grey' | 'blue'>;

const COLOURS: readonly { key: keyof Colours; tone: Tone; words: string }[] = [
  { key: 'red', tone: 'LATE', words: 'off track' },
  { key: 'amber', tone: 'SOON', words: 'at risk' },
  { key: 'green', tone: 'OK', words: 'on track' },
  { key: 'grey', tone: 'NONE', words: 'no news' },
  { key: 'blue', tone: 'DONE', words: 'delivered' },
];

/** "1 off track", "2 on track": what there is none of is left out. */
export function coloursInWords(counts: Colours): { tone: Tone; words: string }[] {
  return COLOURS.filter(({ key }) => counts[key] > 0).map(({ key, tone, words }) => ({
    tone,
    words: `${counts[key]} ${words}`,
  }));
}

/** The same for the whole plan. */
export function sumOf(outcomes: readonly Colours[]): Colours {
  const sum = (key: keyof Colours) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return { red: sum('red'), amber: sum('amber'), green: sum('green'), grey: sum('grey'), blue: sum('blue') };
}
