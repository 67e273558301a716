import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { COUNCIL, PRODUCT } from '../content/product.js';
import { Breadcrumbs, type Crumb } from './breadcrumbs.js';

interface Props {
  /** The h1, and the beginning of the title of the window. */
  title: string;
  /** Above the h1, smaller: the day, the meeting. */
  caption?: ReactNode;
  /** Buttons at the right of the h1. */
  actions?: ReactNode;
  crumbs?: readonly Crumb[];
  /** The content brings its own h1 (<PersonStrip>, the room): then `title` is for the window only. */
  ownHeading?: boolean;
  children: ReactNode;
}

/**
 * Every page is in one of these. On arrival from another page it sets the window's title, moves the focus to the h1, and goes
 * to the top (but not on Back, where the place is kept). Use one <Page> from loading to loaded: change what is inside.
 */
export function Page({ title, caption, actions, crumbs, ownHeading, children }: Props) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${title} – ${PRODUCT} – ${COUNCIL}`;
  }, [title]);
  useFocusOnArrival(main, title);
  return (
    <div className="govuk-width-container">
      {crumbs && <Breadcrumbs crumbs={crumbs} />}
      <main className="govuk-main-wrapper" id="main-content" ref={main} tabIndex={-1}>
        {!ownHeading && (
          <div className="app-h">
            <div>
              {caption && <span className="app-caption">{caption}</span>}
              <h1 className="govuk-heading-l">{title}</h1>
            </div>
            {actions && <div className="app-btn-group">{actions}</div>}
          </div>
        )}
        {children}
      </main>
    </div>
  );
}

let arrivedAt: string | undefined;

/** The first page is left to the browser; after it, each new path is an arrival. A heading that comes late gets the focus too. */
function useFocusOnArrival(main: { current: HTMLElement | null }, title: string): void {
  const { pathname } = useLocation();
  const back = useNavigationType() === NavigationType.Pop;
  const focused = useRef<Element>(null);
  useLayoutEffect(() => {
    const first = arrivedAt === undefined;
    const arrival = arrivedAt !== pathname;
    arrivedAt = pathname;
    const target = headingIn(main.current);
    if (first || !target) return;
    if (arrival || isLost(focused.current, target)) focused.current = giveFocus(target);
    if (arrival && !back) window.scrollTo(0, 0);
  }, [main, pathname, title, back]);
}

function headingIn(main: HTMLElement | null): HTMLElement | null {
  return main?.querySelector('h1') ?? main;
}

function giveFocus(target: HTMLElement): HTMLElement {
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  return target;
}

/** What we had focused is gone, or was only standing in for a heading that has come since; and nobody has moved on meanwhile. */
function isLost(focused: Element | null, target: Element): boolean {
  if (!focused || focused === target) return false;
  const now = document.activeElement;
  return focused.isConnected ? now === focused : now === document.body;
}
