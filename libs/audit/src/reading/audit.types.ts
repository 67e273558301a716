import { Shows } from '@app/access';
import { Instant, PageInfo } from '@app/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AuditRow } from './audit.rules.js';

@ObjectType({
  description: 'One thing that was done or looked at. Never what a record says, and never a young person’s name.',
})
@Shows('ACTIVITY')
export class AuditLine {
  @Field(() => ID, { description: 'Its place in the audit.' })
  id: string;

  @Field(() => Instant, { description: 'When, by the clock of the database.' })
  at: string;

  @Field(() => String, { description: 'What happened, in a sentence that names no young person.' })
  sentence: string;

  @Field(() => [String], { description: 'Whose record: the references of at most 25 young people.' })
  references: readonly string[];

  @Field(() => Int, { description: 'How many young people it tells of.' })
  people: number;

  @Field(() => [String], { description: 'What kinds of facts were shown, in words.' })
  shown: readonly string[];

  @Field(() => [String], { description: 'Which fields changed, in words; never what they say.' })
  changed: readonly string[];

  @Field(() => String, { nullable: true, description: 'By what the record was open to them, in words.' })
  relationship: string | null;

  @Field(() => String, { description: 'From where: a page, a live meeting, an import, a command.' })
  from: string;

  row: AuditRow;
}

@ObjectType({ description: 'A page of the audit, the newest first.' })
@Shows('ACTIVITY')
export class AuditTrail {
  @Field(() => [AuditLine], { description: 'What was done and looked at.' })
  nodes: AuditLine[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo: PageInfo;
}

@ObjectType({ description: 'Whether the audit is whole, and how far it is sealed.' })
@Shows('ACTIVITY')
export class AuditState {
  @Field(() => Int, { description: 'The number of the last seal; 0 before the first.' })
  seal: number;

  @Field(() => String, {
    description: 'The chain at the last seal: SHA-256, hexadecimal. Print it, to hold the log against it later.',
  })
  chain: string;

  @Field(() => Int, { description: 'How many lines are sealed.' })
  lines: number;

  @Field(() => Instant, { nullable: true, description: 'When the last seal was made.' })
  sealedAt: string | null;

  @Field(() => Instant, {
    nullable: true,
    description: 'When all of it was last verified; null since the service started.',
  })
  verifiedAt: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was whole then.' })
  whole: boolean | null;

  @Field(() => [String], { description: 'What the verification found, in sentences.' })
  words: string[];
}

@ObjectType({ description: 'Lines of the audit as a file for a spreadsheet.' })
@Shows('ACTIVITY')
export class AuditExport {
  @Field(() => String, { description: 'What to call the file.' })
  fileName: string;

  @Field(() => String, { description: 'The file: comma-separated, no cell is a formula.' })
  csv: string;

  @Field(() => Int, { description: 'How many lines it has.' })
  lines: number;

  @Field(() => Boolean, { description: 'Whether there are more lines than one file takes.' })
  more: boolean;
}

@ObjectType({ description: 'Somebody who can see a young person’s record now.' })
@Shows('WORKER')
export class WhoCanSee {
  @Field(() => ID, { description: 'Its id: who, and by what.' })
  id: string;

  @Field(() => String, { description: 'By what it is open to them, in words.' })
  because: string;

  @Field(() => Instant, { nullable: true, description: 'Until when; null where no end is set.' })
  until: string | null;

  @Field(() => String, { description: 'What they are shown, in words.' })
  parts: string;

  /** Null of who is not named to the viewer. */
  workerId: string | null;
  agencyId: string;
}

@ObjectType({ description: 'Somebody who has looked at a young person, and how often.' })
@Shows('WORKER')
export class WhoLooked {
  @Field(() => ID, { description: 'Its id: who, and how.' })
  id: string;

  @Field(() => String, { description: 'What they did, in words.' })
  did: string;

  @Field(() => Int, { description: 'How many times.' })
  times: number;

  @Field(() => Instant, { description: 'The last time.' })
  lastAt: string;

  @Field(() => [String], { description: 'What they were shown, in words.' })
  shown: string[];

  workerId: string;
  agencyId: string | null;
}
