import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { Button } from './button.js';

/** One thing to choose: does something, or goes somewhere. */
export type MenuItem = { label: string } & ({ onChoose: () => void } | { to: string });

interface Props {
  label: string;
  /** Heard, not seen: "Leon Price to another stage" after "Move". */
  hidden?: string;
  items: readonly MenuItem[];
}

/** A button that opens a list of choices. Arrow keys move, Esc closes and gives the focus back, so does a press outside. */
export function Menu({ label, hidden, items }: Props) {
  const [open, setOpen] = useState(false);
  const listId = useId();
  const box = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  useCloseOutside(box, open, () => setOpen(false));

  const choose = (item: MenuItem) => {
    setOpen(false);
    trigger(box.current)?.focus();
    if ('to' in item) void navigate(item.to);
    else item.onChoose();
  };
  const keys = (event: KeyboardEvent) => menuKeys(event, box.current, open, setOpen);
  return (
    <div className="app-menu" ref={box} onKeyDown={keys}>
      <Button
        kind="secondary"
        small
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
        hidden={hidden}
      >
        {label} <span aria-hidden="true">▾</span>
      </Button>
      <ul className="app-menu__list" id={listId} hidden={!open}>
        {items.map((item) => (
          <li key={item.label}>
            <button type="button" onClick={() => choose(item)}>
              {item.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function menuKeys(
  event: KeyboardEvent,
  box: HTMLElement | null,
  open: boolean,
  setOpen: (open: boolean) => void,
): void {
  if (event.key === 'Escape' && open) {
    event.stopPropagation();
    setOpen(false);
    trigger(box)?.focus();
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const step = event.key === 'ArrowDown' ? 1 : -1;
  if (open) return moveFocus(box, step);
  setOpen(true);
  requestAnimationFrame(() => moveFocus(box, step));
}

function useCloseOutside(box: { current: HTMLElement | null }, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  });
}

function trigger(box: HTMLElement | null): HTMLElement | null {
  return box?.querySelector<HTMLElement>('[aria-expanded]') ?? null;
}

function moveFocus(box: HTMLElement | null, by: 1 | -1): void {
  const items = [...(box?.querySelectorAll<HTMLElement>('li button') ?? [])];
  const at = items.findIndex((item) => item === document.activeElement);
  items[at < 0 ? (by === 1 ? 0 : items.length - 1) : (at + by + items.length) % items.length]?.focus();
}
