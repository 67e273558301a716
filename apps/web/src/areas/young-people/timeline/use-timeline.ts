import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { RecordTimelineDocument, type RecordTimelineQuery } from '../../../graphql/generated/young-people.js';

type Page = RecordTimelineQuery['youngPerson']['timeline'];
export type TimelineNode = Page['nodes'][number];

const STEP = 50;

/** The timeline, page by page: the first is kept up to date, earlier ones are put after it when they are asked for. */
export function useTimeline(id: string) {
  const client = useClient();
  const [answer, ask] = useQuery({ query: RecordTimelineDocument, variables: { id, first: STEP } });
  const [earlier, setEarlier] = useState<Page>();
  const [busy, setBusy] = useState(false);
  const first = answer.data?.youngPerson.timeline;
  const last = earlier ?? first;

  const showEarlier = async () => {
    if (busy || !last?.pageInfo.hasNextPage) return;
    setBusy(true);
    const variables = { id, first: STEP, after: last.pageInfo.endCursor };
    const { data } = await client.query(RecordTimelineDocument, variables).toPromise();
    const page = data?.youngPerson.timeline;
    if (page) setEarlier((before) => ({ ...page, nodes: [...(before?.nodes ?? []), ...page.nodes] }));
    setBusy(false);
  };
  return { answer, ask, ...joined(first, earlier), busy, showEarlier };
}

function joined(first: Page | undefined, earlier: Page | undefined): { nodes: TimelineNode[]; more: boolean } {
  const nodes = once([...(first?.nodes ?? []), ...(earlier?.nodes ?? [])]);
  return { nodes, more: (earlier ?? first)?.pageInfo.hasNextPage ?? false };
}

/** What came on top since moves the first page on: nothing is shown twice. */
function once(nodes: readonly TimelineNode[]): TimelineNode[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}
