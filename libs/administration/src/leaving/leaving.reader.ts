import { Role, type Viewer } from '@app/access';
import { isUuid, NotFound, Sql, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { countInWords, type OpenCount, type Taker } from './leaving.rules.js';
import * as statements from './leaving.statements.js';
import type { HandoverItem, Leaving, OpenWork } from './leaving.types.js';

/** A leaving as a change begins with it. */
export interface HeldLeaving {
  readonly id: string;
  readonly workerId: string;
  readonly agencyId: string;
  readonly displayName: string;
  readonly version: number;
  readonly over: boolean;
}

/** People who leave. The administrator is told how much is open; who hands it over is told what, as they may see it. */
@Injectable()
export class LeavingReader {
  constructor(private readonly sql: Sql) {}

  async open(viewer: Viewer): Promise<Leaving[]> {
    return (await this.sql.rows<Leaving>(statements.open, [administers(viewer)])).map(withWords);
  }

  /** @throws NotFound: not there, or not theirs to see */
  async byId(viewer: Viewer, id: string): Promise<Leaving> {
    const found = isUuid(id) ? await this.sql.one<Leaving>(statements.byId, [administers(viewer), id]) : undefined;
    if (!found) throw new NotFound('leaving');
    return withWords(found);
  }

  /** What the viewer may hand over. Nothing to administrators: they may see no case. @throws NotFound */
  async itemsOf(viewer: Viewer, id: string): Promise<HandoverItem[]> {
    const leaver = isUuid(id) ? await this.sql.one<HeldLeaving>(statements.leaver, [id]) : undefined;
    if (!leaver) throw new NotFound('leaving');
    return this.sql.rows<HandoverItem>(statements.items(viewer), [viewer.id, leaver.workerId]);
  }

  itemsWithin(tx: EntityManager, viewer: Viewer, workerId: string): Promise<HandoverItem[]> {
    return within(tx, statements.items(viewer), [viewer.id, workerId]);
  }

  /** Held until the transaction ends. @throws NotFound also when it is over */
  async forChange(tx: EntityManager, id: string): Promise<HeldLeaving> {
    const [held] = await within<HeldLeaving>(tx, statements.forChange, [id]);
    if (!held || held.over) throw new NotFound('leaving');
    return held;
  }

  /** The leaver, for who hands over for them. @throws NotFound for anybody else */
  async toHandOver(tx: EntityManager, id: string): Promise<HeldLeaving> {
    const [held] = await within<HeldLeaving>(tx, statements.leaver, [id]);
    if (!held) throw new NotFound('leaving');
    return held;
  }

  openWork(tx: EntityManager, workerId: string): Promise<OpenCount[]> {
    return within(tx, statements.openWork, [workerId]);
  }

  /** @throws NotFound */
  async taker(tx: EntityManager, id: string): Promise<Taker> {
    const [taker] = await within<Taker>(tx, statements.taker, [id]);
    if (!taker) throw new NotFound('person');
    return taker;
  }
}

const administers = (viewer: Viewer): boolean => viewer.is(Role.ADMINISTRATOR);

const withWords = (leaving: Leaving): Leaving => ({
  ...leaving,
  openWork: leaving.openWork.map((work: OpenWork) => ({ ...work, words: countInWords(work) })),
});
