import type { RequestContext, Viewer } from '@app/access';
import { type Selection, selectionOf } from '@app/platform';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';

/** Who asks for a page of the tracker, and what they want to see of it. */
export interface AskedPage {
  readonly viewer: Viewer;
  readonly asked: Selection;
}

export const Asking = createParamDecorator((_: unknown, context: ExecutionContext): AskedPage => {
  const graphql = GqlExecutionContext.create(context);
  return { viewer: graphql.getContext<RequestContext>().viewer, asked: selectionOf(graphql.getInfo()) };
});

/** The names of the totals that are wanted, and of the list's own. */
export const countsIn = ({ fields }: Selection): ReadonlySet<string> =>
  new Set([...(fields.get('totals')?.fields.keys() ?? []), ...(fields.has('total') ? ['total'] : [])]);
