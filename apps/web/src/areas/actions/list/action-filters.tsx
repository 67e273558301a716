import { useState } from 'react';
import { useQuery } from 'urql';
import { FilterBar } from '../../../design/filter-bar.js';
import { Select, type Choice } from '../../../design/select.js';
import { TextInput } from '../../../design/text-input.js';
import { ActionAgenciesDocument, type ActionRowFragment } from '../../../graphql/generated/actions.js';
import { WorkerBox } from '../add/worker-box.js';
import { AREAS, filtersOn, SOURCES, type Address } from './views.js';

interface Props {
  address: Address;
  onChange: (change: Partial<Address>) => void;
  /** What is listed: tells the name of the owner in the address. */
  rows: readonly ActionRowFragment[] | undefined;
}

const NONE = { search: '', owner: '', agency: '', area: '', source: '' };

/** The filters of the tracker. They hold in the address once applied. */
export function ActionFilters({ address, onChange, rows }: Props) {
  const { search, owner, agency, area, source } = address;
  const [draft, setDraft] = useState({ search, owner, agency, area, source });
  const agencies = useAgencies();
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <FilterBar
      label="Filter actions"
      on={filtersOn(address)}
      onApply={() => onChange(draft)}
      onClear={() => onChange(NONE)}
    >
      <div className="app-toolbar__grow">
        <TextInput
          name="search"
          type="search"
          label="Words, person or reference"
          value={draft.search}
          onChange={(words) => set({ search: words })}
        />
      </div>
      <WorkerBox
        name="owner"
        label="Owner"
        value={draft.owner}
        onChange={(id) => set({ owner: id })}
        known={knownOwner(owner, rows)}
      />
      <Select
        name="agency"
        label="Agency"
        none="All agencies"
        choices={agencies}
        value={draft.agency}
        onChange={(id) => set({ agency: id })}
      />
      <Select
        name="area"
        label="Plan area"
        none="All areas"
        choices={AREAS}
        value={draft.area}
        onChange={(key) => set({ area: key })}
      />
      <Select
        name="source"
        label="Came from"
        none="Anywhere"
        choices={SOURCES}
        value={draft.source}
        onChange={(from) => set({ source: from })}
      />
    </FilterBar>
  );
}

function useAgencies(): Choice[] {
  const [{ data }] = useQuery({ query: ActionAgenciesDocument });
  return (data?.agencies ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

/** The owner in the address has a name on every row that is listed. */
function knownOwner(owner: string, rows: Props['rows']): Choice | undefined {
  if (!owner) return undefined;
  const row = rows?.find((each) => each.owner.id === owner);
  return { value: owner, label: row?.owner.displayName ?? 'The owner you chose' };
}
