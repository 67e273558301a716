import { useState } from 'react';
import { FilterBar } from '../../../design/filter-bar.js';
import { Select } from '../../../design/select.js';
import { STATES } from '../words.js';
import { COURTS, filtersOn, type Address, type Layout } from './address.js';

interface Props {
  address: Address;
  layout: Layout;
  onChange: (change: Partial<Address>) => void;
}

/** Whose turn it is; in the list also where it stands: on the board the columns say that. They hold in the address once applied. */
export function ReferralFilters({ address, layout, onChange }: Props) {
  const [court, setCourt] = useState(address.court);
  const [state, setState] = useState(address.state);
  return (
    <FilterBar
      label="Filter referrals"
      on={filtersOn(address, layout)}
      onApply={() => onChange({ court, state })}
      onClear={() => onChange({ court: '', state: '' })}
    >
      <Select name="court" label="Whose turn" none="Anyone" choices={COURTS} value={court} onChange={setCourt} />
      {layout === 'list' && (
        <Select
          name="state"
          label="Where it stands"
          none="Anywhere"
          choices={STATES}
          value={state}
          onChange={setState}
        />
      )}
    </FilterBar>
  );
}
