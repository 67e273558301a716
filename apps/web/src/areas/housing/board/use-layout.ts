import { useEffect } from 'react';
import { layoutIn, type Layout } from './address.js';

const KEY = 'waymark.housing.layout';

/** Board or list: as the address says, else as it was chosen last in this browser. */
export function useLayout(named: string): Layout {
  const layout = layoutIn(named, read());
  useEffect(() => {
    if (named === layout) write(layout);
  }, [named, layout]);
  return layout;
}

/** A browser may refuse to keep anything: then the choice is not kept. */
function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function write(layout: Layout): void {
  try {
    localStorage.setItem(KEY, layout);
  } catch {
    return;
  }
}
