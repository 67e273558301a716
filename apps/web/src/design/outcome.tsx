import { useEffect, useRef, type ReactNode } from 'react';
import { Alert } from './alert.js';

interface Props {
  title: string;
  kind?: 'success' | 'information' | 'warning';
  children?: ReactNode;
}

/** What came of what the person just did, where its form stood. It takes the focus: the button that was pressed is gone. */
export function Outcome({ title, kind = 'success', children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [title]);
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={title}>
      <Alert kind={kind} title={title}>
        {children}
      </Alert>
    </div>
  );
}
