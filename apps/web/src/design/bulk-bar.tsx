import type { ReactNode } from 'react';
import { TextButton } from './text-button.js';

/** Above a table with chosen rows: how many, what can be done with them, and a way to let go. Its id is `bulk`. */
export function BulkBar({ words, onClear, children }: { words: string; onClear: () => void; children: ReactNode }) {
  return (
    <div className="app-bulk" id="bulk" tabIndex={-1} role="region" aria-label="Change what is selected">
      <p role="status">{words}</p>
      {children}
      <TextButton onClick={onClear}>Clear selection</TextButton>
    </div>
  );
}
