import { CurrentViewer, Needs, type RequestContext, Viewer } from '@app/access';
import { Worker, WorkerById } from '@app/people';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ImportBatch } from './import-batch.js';
import { ImportFileSummary } from './import-file-summary.js';
import { stateWords, whyNotConfirm } from './import-batch.rules.js';
import { FindingSeverity, ImportFindingConnection } from './import-finding.js';
import { ImportCommandInput } from './import.inputs.js';
import { ImportReader } from './import.reader.js';
import { ImportService } from './import.service.js';

@Resolver(() => ImportBatch)
export class ImportResolver {
  constructor(
    private readonly reader: ImportReader,
    private readonly service: ImportService,
  ) {}

  @Query(() => [ImportBatch], { description: 'The twenty newest imports, newest first.' })
  @Needs('import.run')
  importBatches(@CurrentViewer() viewer: Viewer): Promise<ImportBatch[]> {
    return this.reader.latest(viewer);
  }

  @Query(() => ImportBatch, { description: 'One import: its preview, and how far it is.' })
  @Needs('import.run')
  importBatch(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<ImportBatch> {
    return this.reader.byId(viewer, id);
  }

  @Mutation(() => ImportBatch, {
    description: 'Say yes to a preview. Everything in it is written, or nothing; `progress` says how far it is.',
  })
  @Needs('import.run')
  confirmImport(@CurrentViewer() viewer: Viewer, @Args('input') input: ImportCommandInput): Promise<ImportBatch> {
    return this.service.confirm(viewer, input);
  }

  @Mutation(() => ImportBatch, { description: 'Throw an import away: its files and findings go.' })
  @Needs('import.run')
  discardImport(@CurrentViewer() viewer: Viewer, @Args('input') input: ImportCommandInput): Promise<ImportBatch> {
    return this.service.discard(viewer, input);
  }

  @ResolveField(() => String, { description: 'Where it stands, for a label.' })
  stateWords(@Parent() batch: ImportBatch): string {
    return stateWords(batch);
  }

  @ResolveField(() => Worker, { nullable: true, description: 'Who sent the files.' })
  madeBy(@Parent() { madeById }: ImportBatch, @Context() { loaders }: RequestContext) {
    return madeById ? loaders.of(WorkerById).load(madeById) : null;
  }

  @ResolveField(() => [ImportFileSummary], {
    description: 'One for each file sent; none while they are being checked.',
  })
  files(@Parent() { summary }: ImportBatch) {
    return summary.files ?? [];
  }

  @ResolveField(() => Int, { description: 'Young people who are new.' })
  youngPeopleAdded(@Parent() { summary }: ImportBatch): number {
    return summary.youngPeople?.added ?? 0;
  }

  @ResolveField(() => Int, { description: 'Young people of whom something changes.' })
  youngPeopleChanged(@Parent() { summary }: ImportBatch): number {
    return summary.youngPeople?.changed ?? 0;
  }

  @ResolveField(() => Int, { description: 'Young people of whom nothing changes.' })
  youngPeopleUnchanged(@Parent() { summary }: ImportBatch): number {
    return summary.youngPeople?.unchanged ?? 0;
  }

  @ResolveField(() => Int, { description: 'Rows that are not loaded, of all files.' })
  rowsRefused(@Parent() { summary }: ImportBatch): number {
    return (summary.files ?? []).reduce((sum, file) => sum + file.refused, 0);
  }

  @ResolveField(() => Boolean, { description: 'Whether it can be confirmed now.' })
  canConfirm(@Parent() batch: ImportBatch): boolean {
    return whyNotConfirm(batch) === null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Why it cannot be confirmed, in a sentence.' })
  whyNot(@Parent() batch: ImportBatch): string | null {
    return whyNotConfirm(batch);
  }

  @ResolveField(() => ImportFindingConnection, {
    description: 'What was found: rows that are refused, warnings, and the young people who are added or changed.',
  })
  findings(
    @Parent() { id }: ImportBatch,
    @Args('severity', { type: () => FindingSeverity, nullable: true }) severity: FindingSeverity | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ImportFindingConnection> {
    return this.reader.findings(id, { severity: severity ?? null, first, after: after ?? null });
  }
}
