import { Shows } from '@app/access';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What one file of an import holds, and what would become of its rows.' })
@Shows('IMPORT')
export class ImportFileSummary {
  @Field(() => String, { description: 'The name it was sent under.' })
  name: string;

  @Field(() => String, { description: 'Which of the files it is (header.csv, episodes.csv, …), or “Not recognised”.' })
  kind: string;

  @Field(() => Int, { description: 'Rows below the header.' })
  rows: number;

  @Field(() => Int, { description: 'Rows that are new.' })
  added: number;

  @Field(() => Int, { description: 'Rows that change something on record.' })
  changed: number;

  @Field(() => Int, { description: 'Rows that are here already, or are about people we have no name for.' })
  unchanged: number;

  @Field(() => Int, { description: 'Rows that are not loaded. Each is in the findings, with its reason.' })
  refused: number;

  @Field(() => Int, { description: 'Rows that are loaded and should be looked at.' })
  warnings: number;
}
