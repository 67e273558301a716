import { Shows } from '@app/access';
import { Instant } from '@app/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { BatchSummary } from './batch-summary.js';

/** Where an import stands. Nothing is written to anybody's record before APPLIED. */
export enum ImportState {
  CHECKING = 'CHECKING',
  PREVIEWED = 'PREVIEWED',
  APPLYING = 'APPLYING',
  APPLIED = 'APPLIED',
  DISCARDED = 'DISCARDED',
  FAILED = 'FAILED',
}
registerEnumType(ImportState, { name: 'ImportState', description: 'Where an import stands.' });

@ObjectType({
  description:
    'One import: the files as they were sent, what they would change, and what became of it. SSDA903 return and cohort extract.',
})
@Shows('IMPORT')
export class ImportBatch {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => ImportState, { description: 'Where it stands.' })
  state: ImportState;

  @Field(() => Instant, { description: 'When the files were sent.' })
  madeAt: string;

  @Field(() => Instant, { nullable: true, description: 'When it was written; null while it is not.' })
  appliedAt: string | null;

  @Field(() => Int, { description: 'How far the work under way is, in hundredths.' })
  progress: number;

  @Field(() => String, { description: 'What is being done, in words.' })
  progressWords: string;

  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a command.' })
  version: number;

  readonly madeById: string | null;
  readonly summary: Partial<BatchSummary>;
}
