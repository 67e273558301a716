import type { DashboardQuery } from '../../graphql/generated/reports.js';
import { FEWER, shareOf, type Figure } from './measures.js';

type Dashboard = DashboardQuery['dashboard'];

interface Headline {
  title: string;
  of: string;
  figure: (dashboard: Dashboard) => Figure | undefined;
}

/** Each with what it is a share of: those who are not known count too, because silence is not good news. */
const HEADLINES: readonly Headline[] = [
  {
    title: 'In a suitable home',
    of: 'of those with a right to a personal adviser',
    figure: ({ homes }) => shareOf(homes, 'SUITABLE', ['SUITABLE', 'UNSUITABLE', 'CUSTODY', 'NOT_RECORDED']),
  },
  {
    title: 'Plan up to date',
    of: 'of those who should have a plan by now',
    figure: ({ plans }) => shareOf(plans, 'CURRENT', ['CURRENT', 'OVERDUE', 'NONE']),
  },
  {
    title: 'Learning or working',
    of: 'of those with a right to a personal adviser',
    figure: ({ learning }) =>
      shareOf(learning, 'LEARNING_OR_WORK', ['LEARNING_OR_WORK', 'ILLNESS', 'PARENTING', 'OTHER', 'NOT_KNOWN']),
  },
];

/** Three shares of everybody, each with its base. One that a hidden number would give away is not worked out. */
export function HeadlineFigures({ dashboard }: { dashboard: Dashboard }) {
  return (
    <ul className="app-kpis">
      {HEADLINES.map(({ title, of, figure }) => (
        <li className="app-kpi" key={title}>
          <h2 className="govuk-heading-s govuk-!-margin-bottom-1">{title}</h2>
          <Share figure={figure(dashboard)} of={of} />
        </li>
      ))}
    </ul>
  );
}

function Share({ figure, of }: { figure: Figure | undefined; of: string }) {
  if (!figure) return <p>Not shown: a number in it is “{FEWER}”, or nobody is counted yet.</p>;
  return (
    <>
      <p className="app-kpi__n app-num">{figure.percent}%</p>
      <p>
        {figure.base} {of}
      </p>
    </>
  );
}
