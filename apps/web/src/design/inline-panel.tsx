import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

interface Props {
  /** "Update: Help Leon Price open a bank account". */
  label: string;
  /** Esc was pressed. */
  onCancel: () => void;
  children: ReactNode;
  id?: string;
}

/** A short form opened in its row. The focus goes to its first field, and back to what opened it when it closes. */
export function InlinePanel({ label, onCancel, children, id }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    box.current?.querySelector<HTMLElement>('select, textarea, input')?.focus();
    return () => {
      if (opener instanceof HTMLElement) requestAnimationFrame(() => giveBack(opener));
    };
  }, []);
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <div ref={box} id={id} role="group" aria-label={label} onKeyDown={keys}>
      {children}
    </div>
  );
}

/** Only when the focus was lost with the panel: whoever moved it elsewhere meant to. */
function giveBack(opener: HTMLElement): void {
  if (opener.isConnected && (document.activeElement === document.body || !document.activeElement)) opener.focus();
}
