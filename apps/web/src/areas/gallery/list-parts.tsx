import { useState } from 'react';
import { count } from '../../content/plural.js';
import { BarTable } from '../../design/bar-table.js';
import { BulkBar } from '../../design/bulk-bar.js';
import { Button } from '../../design/button.js';
import { Chips } from '../../design/chips.js';
import { Pagination } from '../../design/pagination.js';
import { Section } from '../../design/section.js';
import { Segmented } from '../../design/segmented.js';
import { SplitBar } from '../../design/split-bar.js';
import { Table } from '../../design/table.js';
import { ViewTabs } from '../../design/view-tabs.js';
import { actionColumns, actions, type SampleAction } from './sample-actions.js';
import { SampleFilter } from './sample-filter.js';
import { SampleUpdate } from './sample-update.js';

const views = [
  { to: '/gallery?view=team', label: 'My team, open', count: 61, current: true },
  { to: '/gallery?view=mine', label: 'My own', count: 6, current: false },
  { to: '/gallery?view=overdue', label: 'Overdue', count: 9, current: false },
];
const bars = [
  { label: 'Apr to Jun 2026', percent: 92, words: '92%', base: '264 of 287', to: '/gallery' },
  { label: 'Jul to Sep 2026', percent: 93, words: '93%', base: '266 of 286' },
  { label: 'Oct to Nov 2026', percent: 94, words: '94%', base: '268 of 285', to: '/gallery', now: true },
  { label: 'Under 18', percent: 4, words: '4%', base: '1 of 25' },
];

/** Views, filters, a table with everything, pages, bars. */
export function ListParts() {
  return (
    <Section
      title="Lists"
      more={<Segmented label="Layout" views={views.slice(0, 2).map((view) => ({ ...view, count: undefined }))} />}
    >
      <ViewTabs label="Saved views" views={views} />
      <Chips label="Show" chips={views} />
      <SampleFilter />
      <ActionTable />
      <Pagination what="actions" next="abc" notFirst />
      <BarTable
        caption="In suitable accommodation"
        labelHeader="Quarter"
        valueHeader="In a suitable home"
        bars={bars}
        target={95}
      />
      <SplitBar
        first={{ label: 'Housing', value: 7 }}
        second={{ label: 'Children’s services', value: 3 }}
        unit="working day"
      />
    </Section>
  );
}

function ActionTable() {
  const [selected, setSelected] = useState(new Set(['1']));
  const [sort, setSort] = useState('dueOn');
  const [updating, setUpdating] = useState<string>();
  const nameOf = (action: SampleAction) => action.title;
  return (
    <div>
      {selected.size > 0 && (
        <BulkBar words={`${count(selected.size, 'action')} selected`} onClear={() => setSelected(new Set())}>
          <Button small kind="inverse">
            Change date
          </Button>
        </BulkBar>
      )}
      <Table
        caption="Showing 1 to 4 of 61, oldest due date first"
        columns={actionColumns(setUpdating)}
        rows={actions}
        rowKey={(action) => action.id}
        sort={sort}
        onSort={setSort}
        selection={{ selected, onChange: setSelected, nameOf }}
        inline={(action) =>
          action.id === updating && <SampleUpdate action={action} onClose={() => setUpdating(undefined)} />
        }
      />
    </div>
  );
}
