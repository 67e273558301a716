import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { dayAndTime } from '../content/dates.js';
import { useViewer } from './viewer.js';

/** On paper only: the marking, and who printed it when. */
export function PrintedBy() {
  const { displayName, agency } = useViewer();
  const [at, setAt] = useState(Date.now);
  useEffect(() => {
    const printing = () => flushSync(() => setAt(Date.now()));
    window.addEventListener('beforeprint', printing);
    return () => window.removeEventListener('beforeprint', printing);
  }, []);
  return (
    <p className="app-print-only app-printed-by">
      <strong>Official-Sensitive.</strong> Printed by {displayName}, {agency.name},{' '}
      {dayAndTime(new Date(at).toISOString())}
    </p>
  );
}
