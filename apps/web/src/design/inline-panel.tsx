import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

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
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    firstField(box.current)?.focus();
    return () => {
      if (opener instanceof HTMLElement) requestAnimationFrame(() => giveBack(opener));
    };
  }, [opener]);
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

/** The first field; of radios the one that is chosen, where the Tab key would come to. */
function firstField(box: HTMLElement | null): HTMLElement | null {
  const first = box?.querySelector<HTMLElement>('select, textarea, input') ?? null;
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first;
  return box?.querySelector<HTMLElement>('input[type=radio]:checked') ?? first;
}

/** Only when the focus was lost with the panel: whoever moved it elsewhere meant to. */
function giveBack(opener: HTMLElement): void {
  if (opener.isConnected && (document.activeElement === document.body || !document.activeElement)) opener.focus();
}
