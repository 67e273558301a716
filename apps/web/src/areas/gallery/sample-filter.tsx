import { useState } from 'react';
import { useUrlState } from '../../address/use-url-state.js';
import { FilterBar } from '../../design/filter-bar.js';
import { Select } from '../../design/select.js';
import { TextInput } from '../../design/text-input.js';

const DEFAULTS = { search: '', owner: '', after: '' };
const owners = [
  { value: 'pn', label: 'Priya Nair' },
  { value: 'sw', label: 'Sandra Whitfield' },
];

/** Filters that go to the address when applied. */
export function SampleFilter() {
  const [filter, setFilter] = useUrlState(DEFAULTS);
  const [draft, setDraft] = useState({ search: filter.search, owner: filter.owner });
  const clear = () => {
    setDraft({ search: '', owner: '' });
    setFilter(DEFAULTS);
  };
  const on = [filter.search, filter.owner].filter(Boolean).length;
  return (
    <FilterBar label="Filter actions" onApply={() => setFilter(draft)} onClear={clear} on={on}>
      <div className="app-toolbar__grow">
        <TextInput
          name="search"
          type="search"
          label="Words, person or reference"
          value={draft.search}
          onChange={(search) => setDraft({ ...draft, search })}
        />
      </div>
      <Select
        name="owner"
        label="Owner"
        none="Anyone"
        choices={owners}
        value={draft.owner}
        onChange={(owner) => setDraft({ ...draft, owner })}
      />
    </FilterBar>
  );
}
