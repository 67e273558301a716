import { useEffect } from 'react';
import { useQuery } from 'urql';
import { ImportDocument } from '../../../graphql/generated/import.js';
import { isAtWork } from './batch-words.js';

const EVERY_MS = 1000;

/** One import; asked for again every second while the server is at work on it. */
export function useBatch(id: string) {
  const [{ data, error, fetching }, ask] = useQuery({
    query: ImportDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const atWork = data !== undefined && isAtWork(data.importBatch.state);
  useEffect(() => {
    if (!atWork || fetching) return;
    const timer = setTimeout(() => ask({ requestPolicy: 'network-only' }), EVERY_MS);
    return () => clearTimeout(timer);
  }, [atWork, fetching, ask, data]);
  return { data, error, ask };
}
