import type { DashboardQuery } from '../../graphql/generated/reports.js';
import { shareOf, type Figure } from './measures.js';

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

/** Shares of everybody, each with its base. One that a hidden number is part of is left out: it would give that away. */
export function HeadlineFigures({ dashboard }: { dashboard: Dashboard }) {
  const shown = HEADLINES.flatMap(({ figure, ...headline }) => {
    const share = figure(dashboard);
    return share ? [{ ...headline, share }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <ul className="app-kpis">
      {shown.map(({ title, of, share }) => (
        <li className="app-kpi" key={title}>
          <h2 className="govuk-heading-s govuk-!-margin-bottom-1">{title}</h2>
          <p className="app-kpi__n app-num">{share.percent}%</p>
          <p>
            {share.base} {of}
          </p>
        </li>
      ))}
    </ul>
  );
}
