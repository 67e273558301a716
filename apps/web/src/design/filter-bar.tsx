import { useState, type FormEvent, type ReactNode } from 'react';
import { Button } from './button.js';
import { classNames } from './class-names.js';
import { TextButton } from './text-button.js';

interface Props {
  /** What it filters: "Filter actions". */
  label: string;
  onApply: () => void;
  onClear?: (() => void) | undefined;
  /** How many filters are on: told on phones, where the fields are folded away. */
  on?: number;
  /** Fields. Wrap the one that should grow in <div className="app-toolbar__grow">. */
  children: ReactNode;
}

/** The filters of a list, in one row. What they hold goes to the address when applied. */
export function FilterBar({ label, onApply, onClear, on = 0, children }: Props) {
  const [folded, setFolded] = useState(true);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    onApply();
  };
  return (
    <form
      className={classNames('app-toolbar', folded && 'app-toolbar--folded')}
      role="search"
      aria-label={label}
      onSubmit={apply}
    >
      <div className="app-toolbar__fold">
        <Button kind="secondary" small aria-expanded={!folded} onClick={() => setFolded(!folded)}>
          Filters{on > 0 && ` (${on} on)`}
        </Button>
      </div>
      {children}
      <Button type="submit" kind="secondary" small>
        Apply filters
      </Button>
      {on > 0 && onClear && <TextButton onClick={onClear}>Clear filters</TextButton>}
    </form>
  );
}
