import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

interface Props {
  /** "Update: Help Leon Price open a bank account". */
  label: string;
  /** Esc was pressed. */
  onCancel: () => void;
  children: ReactNode;
  id?: string;
}

/**
 * A short form opened in its row. The focus goes to its first field, and back to what opened it when it closes; where the form
 * stood in its opener's place, to the button that stands there then, or to the heading of what it was part of.
 */
export function InlinePanel({ label, onCancel, children, id }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    firstField(box.current)?.focus();
    const around = ancestorsOf(box.current);
    return () => {
      if (opener instanceof HTMLElement) requestAnimationFrame(() => giveBack(opener, around));
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
function giveBack(opener: HTMLElement, around: readonly HTMLElement[]): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  const isThere = opener.isConnected && opener !== document.body;
  (isThere ? opener : inItsPlace(opener, around))?.focus();
}

/** The button that says what the opener said, any button of the place, or its heading. */
function inItsPlace(opener: HTMLElement, around: readonly HTMLElement[]): HTMLElement | undefined {
  const place = around.find(({ isConnected }) => isConnected);
  if (!place) return undefined;
  const buttons = [...place.querySelectorAll<HTMLElement>('button')];
  const same = buttons.find(({ textContent }) => textContent === opener.textContent);
  return same ?? buttons[0] ?? headingOf(place);
}

function headingOf(place: HTMLElement): HTMLElement | undefined {
  const heading = place.closest('section')?.querySelector<HTMLElement>('h2, h3') ?? undefined;
  heading?.setAttribute('tabindex', '-1');
  return heading;
}

/** What the panel stands in, the nearest first, up to the section or the row: no button further away is a way back. */
function ancestorsOf(box: HTMLElement | null): HTMLElement[] {
  const around: HTMLElement[] = [];
  for (let at = box?.parentElement; at; at = at.parentElement) {
    around.push(at);
    if (at.matches('section, li, tr, main')) break;
  }
  return around;
}
