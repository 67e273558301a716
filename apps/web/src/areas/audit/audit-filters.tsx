import { useState } from 'react';
import { useQuery } from 'urql';
import { Combobox } from '../../design/combobox.js';
import { DateInput } from '../../design/date-input.js';
import { FilterBar } from '../../design/filter-bar.js';
import { Select } from '../../design/select.js';
import { TextInput } from '../../design/text-input.js';
import { AuditWorkersDocument } from '../../graphql/generated/audit.js';
import { fitting } from '../actions/add/use-search.js';
import { DEFAULTS, filtersOn, KINDS, type Address } from './audit-filter.js';

interface Props {
  address: Address;
  onChange: (change: Partial<Address>) => void;
}

/** Who, whose record, what, and from when to when. They hold in the address once applied. */
export function AuditFilters({ address, onChange }: Props) {
  const [draft, setDraft] = useState(address);
  const set = (part: Partial<Address>) => setDraft((before) => ({ ...before, ...part }));
  const { worker, reference, what, from, to } = draft;
  return (
    <FilterBar
      label="Filter the audit"
      on={filtersOn(address)}
      onApply={() => onChange({ worker, reference, what, from, to })}
      onClear={() => onChange(DEFAULTS)}
    >
      <Who value={worker} onChange={(id) => set({ worker: id })} />
      <TextInput
        name="reference"
        label="Whose record"
        hint="The whole reference"
        width={10}
        value={reference}
        onChange={(text) => set({ reference: text })}
      />
      <Select
        name="what"
        label="What"
        none="Anything"
        choices={KINDS}
        value={kindIn(what)}
        onChange={(kind) => set({ what: kind })}
      />
      <DateInput name="from" label="From" hint="" value={from} onChange={(day) => set({ from: day })} />
      <DateInput name="to" label="To" hint="" value={to} onChange={(day) => set({ to: day })} />
    </FilterBar>
  );
}

const kindIn = (what: string) => KINDS.find(({ value }) => value === what)?.value ?? '';

function Who({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const [search, setSearch] = useState('');
  const [{ data, fetching, stale }] = useQuery({
    query: AuditWorkersDocument,
    variables: { search: search || null },
  });
  const found = (data?.workers ?? []).map(({ id, displayName, jobTitle }) => ({
    value: id,
    label: displayName,
    hint: jobTitle,
  }));
  const known =
    value === '' || found.some((each) => each.value === value) ? [] : [{ value, label: 'The worker you chose' }];
  return (
    <Combobox
      name="worker"
      label="Who"
      value={value}
      onChange={onChange}
      onSearch={setSearch}
      choices={[...known, ...fitting(found, search, !fetching && !stale)]}
    />
  );
}
