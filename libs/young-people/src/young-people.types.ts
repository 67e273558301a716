import { Shows } from '@app/access';
import { PageInfo } from '@app/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { YoungPeopleView } from './young-people.filter.js';
import type { YoungPersonRow } from './young-person.columns.js';
import { YoungPerson } from './young-person.entity.js';

@ObjectType({ description: 'A page of young people, by family name.' })
@Shows('MINIMUM')
export class YoungPersonConnection {
  @Field(() => [YoungPerson], { description: 'The young people.' })
  nodes: YoungPersonRow[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo: PageInfo;

  /** Counts only when asked. */
  count: () => Promise<number>;
}

@ObjectType({ description: 'How many a ready-made list holds.' })
@Shows('COUNTS')
export class YoungPeopleViewCount {
  @Field(() => YoungPeopleView, { description: 'The list.' })
  view: YoungPeopleView;

  @Field(() => Int, { description: 'How many young people whose record is open to you are in it.' })
  count: number;
}
