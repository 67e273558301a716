import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Goes to the part that the address names (`#goal-…`) once it is drawn: it was not there yet when the page came. */
export function useArriveAt(drawn: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (drawn && hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [drawn, hash]);
}
