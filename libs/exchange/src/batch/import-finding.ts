import { Shows } from '@app/access';
import { PageInfo } from '@app/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum FindingSeverity {
  REFUSED = 'REFUSED',
  WARNING = 'WARNING',
  ADDED = 'ADDED',
  CHANGED = 'CHANGED',
}
registerEnumType(FindingSeverity, {
  name: 'FindingSeverity',
  description: 'REFUSED: not loaded. WARNING: loaded, look at it. ADDED and CHANGED: young people.',
});

@ObjectType({ description: 'One thing found in a file: where, what the cell held, and why it matters, in a sentence.' })
@Shows('IMPORT')
export class ImportFinding {
  @Field(() => ID, { description: 'Its id, in the order of the files.' })
  id: string;

  @Field(() => FindingSeverity, { description: 'What it does to the row.' })
  severity: FindingSeverity;

  @Field(() => String, { description: 'The name of the file.' })
  file: string;

  @Field(() => Int, { nullable: true, description: 'The row as a spreadsheet counts; null for the whole file.' })
  row: number | null;

  @Field(() => String, { nullable: true, description: 'The column; null for the whole row.' })
  column: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the cell held, shortened; for ADDED and CHANGED who it is.',
  })
  value: string | null;

  @Field(() => String, { description: 'Why, in a sentence.' })
  reason: string;
}

@ObjectType({ description: 'A page of findings.' })
@Shows('IMPORT')
export class ImportFindingConnection {
  @Field(() => [ImportFinding], { description: 'The findings, in the order of the files.' })
  nodes: ImportFinding[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many there are in all.' })
  total: number;
}
