import type { LocalDate } from '@app/platform';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { CareStatus, SupportLevel } from './status/status.js';

/** A decision that for a time another status applies. The computed one is always shown beside it. */
@Entity('status_override')
export class StatusOverrideRecord {
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  @Column('uuid')
  youngPersonId: string;

  @Column('text')
  status: CareStatus;

  @Column('text', { nullable: true })
  supportLevel: SupportLevel | null;

  @Column('text')
  reason: string;

  @Column('uuid')
  askedById: string;

  @Column('uuid')
  approvedById: string;

  @Column('date')
  startsOn: LocalDate;

  @Column('date')
  expiresOn: LocalDate;

  @Column('date', { nullable: true })
  endedOn: LocalDate | null;
}
