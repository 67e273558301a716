import { useQuery } from 'urql';
import { useUrlState } from '../../address/use-url-state.js';
import { dayAndWeekday } from '../../content/dates.js';
import { Answer } from '../../design/answer.js';
import { Chips } from '../../design/chips.js';
import { Columns } from '../../design/columns.js';
import { Empty } from '../../design/empty.js';
import { Updating } from '../../design/loading.js';
import { Page } from '../../design/page.js';
import { Today } from '../../design/today.js';
import { TodayDocument, type TodayQuery } from '../../graphql/generated/today.js';
import { useBackOnline } from '../../graphql/live.js';
import { AllDone } from './all-done.js';
import { byUrgency, chipsFor, only } from './grouped.js';
import { TodaySide } from './today-side.js';
import { Worklist } from './worklist.js';

const DEFAULTS = { show: '', open: '' };

/** What to do next and why, for whoever is signed in; most of it is done without leaving the page. */
export function TodayPage() {
  const [{ data, error, stale }, ask] = useQuery({ query: TodayDocument, requestPolicy: 'cache-and-network' });
  useBackOnline(() => ask({ requestPolicy: 'network-only' }));
  return (
    <Page title="What needs you today" caption={data ? dayAndWeekday(data.today.date) : ' '}>
      <Answer what="what needs you" data={data} error={error} onRetry={ask}>
        {({ today }) => (
          <Today value={today.date}>
            <Columns side={<TodaySide today={today} />} sideLabel="Coming up">
              <Items today={today} busy={stale} />
            </Columns>
          </Today>
        )}
      </Answer>
    </Page>
  );
}

function Items({ today, busy }: { today: TodayQuery['today']; busy: boolean }) {
  const [{ show, open }, change] = useUrlState(DEFAULTS);
  const shown = only(today.items, show);
  if (today.items.length === 0) return <AllDone words={today.emptyWords} />;
  return (
    <>
      <Chips
        label="Show"
        chips={chipsFor(today.items).map(({ group, label, count }) => ({
          to: group ? `/today?show=${group}` : '/today',
          label,
          count,
          current: group === show,
        }))}
      />
      <Updating busy={busy} />
      {!today.items.some(({ urgency }) => urgency !== 'LATER') && <AllDone words={today.emptyWords} />}
      {shown.length === 0 ? (
        <Empty title="Nothing of this kind needs you" />
      ) : (
        <Worklist
          key={show}
          groups={byUrgency(shown)}
          open={open}
          onOpen={(id) => change({ open: id }, { replace: true })}
        />
      )}
    </>
  );
}
