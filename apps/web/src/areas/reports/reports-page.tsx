import { useQuery } from 'urql';
import { day } from '../../content/dates.js';
import { Answer } from '../../design/answer.js';
import { BarTable } from '../../design/bar-table.js';
import { Button } from '../../design/button.js';
import { Updating } from '../../design/loading.js';
import { Page } from '../../design/page.js';
import { Panel } from '../../design/panel.js';
import { DashboardDocument, type DashboardQuery } from '../../graphql/generated/reports.js';
import { useIs } from '../../shell/viewer.js';
import { GROUPS, type Group } from './groups.js';
import { HeadlineFigures } from './headline-figures.js';
import { barsOf, baseInWords } from './measures.js';

/** The whole authority in numbers, each with its base; the lists behind them for those who may see them. */
export function ReportsPage() {
  const [{ data, error, stale }, ask] = useQuery({ query: DashboardDocument, requestPolicy: 'cache-and-network' });
  return (
    <Page
      title="How we are doing"
      caption={data && `Figures as they stand on ${day(data.dashboard.asAt)}`}
      actions={
        <Button kind="secondary" small onClick={() => window.print()}>
          Print this page
        </Button>
      }
    >
      <Updating busy={stale} />
      <Answer what="figures" data={data} error={error} onRetry={ask}>
        {({ dashboard }) => (
          <>
            <HeadlineFigures dashboard={dashboard} />
            <div className="app-grid app-grid--fit">
              {GROUPS.map((group) => (
                <Chart key={group.key} group={group} dashboard={dashboard} />
              ))}
            </div>
            <WhoIsCounted />
          </>
        )}
      </Answer>
    </Page>
  );
}

function Chart({ group, dashboard }: { group: Group; dashboard: DashboardQuery['dashboard'] }) {
  const mayFollow = useIs(...group.for);
  const rows = dashboard[group.key];
  const finding = group.finding(rows);
  const leads = rows.some(({ key, value }) => value > 0 && group.linkOf(key));
  return (
    <Panel title={group.title}>
      {finding && (
        <p className="govuk-body govuk-!-margin-bottom-1">
          <strong>{finding}</strong>
        </p>
      )}
      <p className="govuk-body app-s">
        {group.about}. {baseInWords(rows, group.one, group.many)}.
        {mayFollow && leads && ' Choose a bar to see the list behind it.'}
      </p>
      <BarTable
        caption={`${group.title}. ${group.about}`}
        labelHeader={group.labelHeader}
        valueHeader={`Number of ${group.many}`}
        bars={barsOf(rows, mayFollow ? group.linkOf : () => undefined, group.leadsTo)}
      />
    </Panel>
  );
}

function WhoIsCounted() {
  const opensRecords = useIs('COORDINATOR', 'CHAIR', 'PERSONAL_ADVISER', 'SOCIAL_WORKER', 'TEAM_MANAGER');
  return (
    <p className="govuk-body app-s govuk-!-margin-top-5">
      {opensRecords
        ? 'The figures count everybody. A list behind a bar shows those whose records are open to you, which may be fewer.'
        : 'The figures count everybody. Numbers from 1 to 4 are hidden, so that nobody can be recognised.'}
    </p>
  );
}
