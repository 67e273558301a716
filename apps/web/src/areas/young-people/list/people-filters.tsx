import { useState } from 'react';
import { FilterBar } from '../../../design/filter-bar.js';
import { Select, type Choice } from '../../../design/select.js';
import { TextInput } from '../../../design/text-input.js';
import { filtersOn, STATUSES, type Address } from './list-views.js';

const CHOICES: readonly Choice[] = STATUSES;

interface Props {
  address: Address;
  onChange: (change: Partial<Address>) => void;
}

/** By name, known-as name or reference, and by legal status. Spelling need not be exact: the server is tolerant. */
export function PeopleFilters({ address, onChange }: Props) {
  const [draft, setDraft] = useState({ search: address.search, status: address.status });
  return (
    <FilterBar
      label="Filter young people"
      on={filtersOn(address)}
      onApply={() => onChange(draft)}
      onClear={() => onChange({ search: '', status: '' })}
    >
      <div className="app-toolbar__grow">
        <TextInput
          name="search"
          type="search"
          label="Name or reference"
          value={draft.search}
          onChange={(search) => setDraft({ ...draft, search })}
        />
      </div>
      <Select
        name="status"
        label="Support stage"
        none="Any stage"
        choices={CHOICES}
        value={draft.status}
        onChange={(status) => setDraft({ ...draft, status })}
      />
    </FilterBar>
  );
}
