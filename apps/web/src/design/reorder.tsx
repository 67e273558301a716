import {
  useLayoutEffect,
  useRef,
  useState,
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { announce } from './announce.js';
import { classNames } from './class-names.js';
import { Icon } from './icon.js';
import { ReorderControls } from './reorder-controls.js';

/** One thing in an ordered list. */
export interface ReorderItem {
  id: string;
  title: string;
  /** Under the title: who brings it, why it is here. */
  children?: ReactNode;
  /** More controls after Up and Down: minutes, Remove. */
  controls?: ReactNode;
}

interface Props {
  items: readonly ReorderItem[];
  /** Puts an item at an index (0 is first). The caller changes the order, at once. */
  onMove: (id: string, toIndex: number) => void;
}

/** The keys a person is told about above the list. */
export const REORDER_HELP =
  'To move an item: drag it, use Up and Down, type its place, or press Alt and an arrow key while you are in it.';

/**
 * A list that can be put in order in four ways: by dragging, with Up and Down, by typing the place, with Alt and an arrow key.
 * Each says where the item went and leaves the focus on what was used. At the ends Up or Down is there but does nothing.
 */
export function Reorder({ items, onMove }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<string>();
  const keepFocus = useKeptFocus(list, items);
  const drag = useDrag((id, to) => move(id, to));

  const move = (id: string, to: number) => {
    const from = items.findIndex((item) => item.id === id);
    const index = Math.max(0, Math.min(items.length - 1, to));
    if (from < 0 || from === index) return;
    keepFocus();
    onMove(id, index);
    setMoved(id);
    announce(`${items[from]?.title ?? ''} moved to position ${index + 1} of ${items.length}`);
  };
  return (
    <ol className="app-reorder" ref={list}>
      {items.map((item, index) => (
        <li
          key={item.id}
          className={classNames('app-reorder__i', moved === item.id && 'is-moved', drag.lookOf(item.id))}
          onKeyDown={(event) => byKey(event, (step) => move(item.id, index + step))}
          {...drag.target(item.id, index)}
        >
          <span className="app-grip" aria-hidden="true" {...drag.handle(item.id)}>
            <Icon name="grip" />
          </span>
          <span className="app-reorder__n" />
          <div className="app-reorder__c">
            <p className="app-reorder__t">{item.title}</p>
            {item.children}
          </div>
          <ReorderControls title={item.title} index={index} last={items.length - 1} onMove={(to) => move(item.id, to)}>
            {item.controls}
          </ReorderControls>
        </li>
      ))}
    </ol>
  );
}

function byKey(event: KeyboardEvent, move: (step: 1 | -1) => void): void {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  move(event.key === 'ArrowUp' ? -1 : 1);
}

/** The browser drops the focus from an element that is moved: it is given back once the new order is drawn. */
function useKeptFocus(list: RefObject<HTMLElement | null>, order: unknown): () => void {
  const kept = useRef<Element>(null);
  useLayoutEffect(() => {
    if (kept.current instanceof HTMLElement && kept.current.isConnected) kept.current.focus({ preventScroll: false });
    kept.current = null;
  }, [order]);
  return () => {
    kept.current = list.current?.contains(document.activeElement) ? document.activeElement : null;
  };
}

function useDrag(move: (id: string, to: number) => void) {
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<string>();
  const end = () => {
    setDragged(undefined);
    setOver(undefined);
  };
  return {
    lookOf: (id: string) => (dragged === id ? 'is-drag' : dragged && over === id ? 'is-over' : undefined),
    handle: (id: string) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.effectAllowed = 'move';
        setDragged(id);
      },
      onDragEnd: end,
    }),
    target: (id: string, index: number) => ({
      onDragOver: (event: DragEvent) => {
        if (!dragged) return;
        event.preventDefault();
        setOver(id);
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        if (dragged) move(dragged, index);
        end();
      },
    }),
  };
}
