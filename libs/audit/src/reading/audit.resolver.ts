import { CurrentViewer, Needs, type RequestContext, type Viewer } from '@app/access';
import { activitySentence } from '@app/indicators';
import { Agency, AgencyById, Worker, WorkerById } from '@app/people';
import { inputAs } from '@app/platform';
import { Args, Context, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type LastVerdict, Sealer } from '../sealing/sealer.js';
import { type Head, verdictWords } from '../sealing/verdict.rules.js';
import { Verifier } from '../sealing/verifier.js';
import { AuditFilter } from './audit.inputs.js';
import { AuditReader } from './audit.reader.js';
import {
  type AuditRow,
  csvOf,
  didLook,
  fieldInWords,
  relationshipInWords,
  shownInWords,
  sourceInWords,
} from './audit.rules.js';
import { AuditExport, AuditLine, AuditState, AuditTrail } from './audit.types.js';

const filterArgument = ['filter', { type: () => AuditFilter, nullable: true }, inputAs(AuditFilter)] as const;
const csvHead = [
  'When',
  'Who',
  'Agency',
  'What happened',
  'Whose record',
  'Shown',
  'Fields changed',
  'By what',
  'From',
];

/** The audit, for an auditor. */
@Resolver(() => AuditLine)
export class AuditResolver {
  constructor(
    private readonly reader: AuditReader,
    private readonly verifier: Verifier,
    private readonly sealer: Sealer,
  ) {}

  @Query(() => AuditTrail, {
    description:
      'What was done and looked at, by whom and when; an import is one line. For audit: never the case text. Reading it is written down.',
  })
  @Needs('activity.read')
  async auditTrail(
    @CurrentViewer() viewer: Viewer,
    @Args(...filterArgument) filter: AuditFilter | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<{ nodes: AuditLine[]; pageInfo: AuditTrail['pageInfo'] }> {
    const { nodes, pageInfo } = await this.reader.page(viewer, filter ?? {}, { first, after });
    return { nodes: nodes.map(lineOf), pageInfo };
  }

  @Query(() => AuditState, { description: 'Whether the audit is whole, and how far it is sealed.' })
  @Needs('activity.read')
  async auditState(): Promise<AuditState> {
    return { ...sealedTo(await this.verifier.head()), ...verified(this.sealer.lastVerdict) };
  }

  @Query(() => AuditExport, {
    description: 'At most 5,000 lines as a file. Needs a reason, which is written down with who took it, and step-up.',
  })
  @Needs('activity.read')
  async auditExport(
    @CurrentViewer() viewer: Viewer,
    @Args(...filterArgument) filter: AuditFilter | null,
    @Args('reason', { type: () => String }) reason: string,
    @Context() context: RequestContext,
  ): Promise<AuditExport> {
    const { rows, more } = await this.reader.forFile(viewer, filter ?? {}, reason);
    const cells = await Promise.all(rows.map((row) => this.cellsOf(row, context)));
    return {
      fileName: `waymark-audit-${this.reader.today}.csv`,
      csv: csvOf([csvHead, ...cells]),
      lines: rows.length,
      more,
    };
  }

  @ResolveField(() => String, { description: 'What happened, in a sentence that names no young person.' })
  sentence({ row }: AuditLine, _args: object, context: RequestContext): Promise<string> {
    return this.sentenceOf(row, context);
  }

  @ResolveField(() => Worker, { nullable: true, description: 'Who did it; null for the service itself.' })
  actor({ row }: AuditLine, _args: object, { loaders }: RequestContext): Promise<Worker> | null {
    return row.actorId ? loaders.of(WorkerById).load(row.actorId) : null;
  }

  @ResolveField(() => Agency, { nullable: true, description: 'The agency they worked for then.' })
  agency({ row }: AuditLine, _args: object, { loaders }: RequestContext): Promise<Agency> | null {
    return row.actorAgencyId ? loaders.of(AgencyById).load(row.actorAgencyId) : null;
  }

  private async sentenceOf(row: AuditRow, { loaders }: RequestContext): Promise<string> {
    const actor = row.actorId ? await loaders.of(WorkerById).load(row.actorId) : null;
    if (row.kind === 'CHANGE') return activitySentence(row.verb, row.data ?? {}, actor?.displayName ?? null);
    return `${actor?.displayName ?? 'Somebody'} ${didLook(row)}`;
  }

  private async cellsOf(row: AuditRow, context: RequestContext): Promise<string[]> {
    const { loaders } = context;
    const actor = row.actorId ? await loaders.of(WorkerById).load(row.actorId) : null;
    const agency = row.actorAgencyId ? await loaders.of(AgencyById).load(row.actorAgencyId) : null;
    const { references, shown, changed, relationship, from } = lineOf(row);
    return [
      row.at,
      actor?.displayName ?? '',
      agency?.name ?? '',
      await this.sentenceOf(row, context),
      references.join(' '),
      shown.join('; '),
      changed.join('; '),
      relationship ?? '',
      from,
    ];
  }
}

const sealedTo = (head: Head | undefined) =>
  head
    ? { seal: head.seq, chain: head.chain, lines: head.entries + head.looks, sealedAt: head.at }
    : { seal: 0, chain: '', lines: 0, sealedAt: null };

const verified = (last: LastVerdict | undefined) =>
  last
    ? { verifiedAt: last.at, whole: last.verdict.faults.length === 0, words: verdictWords(last.verdict) }
    : { verifiedAt: null, whole: null, words: [] };

function lineOf(row: AuditRow): AuditLine {
  const { epoch, tx, kind, id, at, references, people, classes, changed, relationship, source } = row;
  return {
    id: `${kind}.${epoch}.${tx}.${id}`,
    at,
    sentence: '',
    references,
    people: people.length,
    shown: shownInWords(classes ?? []),
    changed: (changed ?? []).map(fieldInWords),
    relationship: relationship === null ? null : relationshipInWords(relationship),
    from: sourceInWords(source),
    row,
  };
}
