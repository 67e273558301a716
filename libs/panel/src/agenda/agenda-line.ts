import { Shows, Withheld } from '@app/access';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgendaItem, AgendaItemState } from './agenda-item.entity.js';

@ObjectType({ description: 'An item this viewer is not part of: its place and length, nothing else.' })
@Shows('MEETING')
export class ClosedItem {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Int, { description: 'Its place on the agenda, from 1.' })
  position: number;

  @Field(() => Int, { description: 'How long it may take, in minutes.' })
  minutes: number;

  @Field(() => AgendaItemState, { description: 'Where it stands.' })
  state: AgendaItemState;

  @Field(() => Withheld, { description: 'Why it is closed, and whom to ask.' })
  withheld: Withheld;
}

export const AgendaLine = createUnionType({
  name: 'AgendaLine',
  description: 'An item of the agenda, open or closed to this viewer.',
  types: () => [AgendaItem, ClosedItem] as const,
  resolveType: (line: object) => ('withheld' in line ? ClosedItem : AgendaItem),
});
