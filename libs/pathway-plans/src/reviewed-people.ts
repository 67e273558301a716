import { permit, type Permitted, type Viewer } from '@app/access';
import { Clock, Loaders } from '@app/platform';
import { StandingWith, YoungPersonReader, type YoungPersonRow, YoungPersonService } from '@app/young-people';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { EntityManager } from 'typeorm';
import { timelinessOf } from './plan.assembly.js';
import { PlanOfYoungPerson } from './plan.loaders.js';
import { may } from './plan.policy.js';

/** The person a review is about, read and asked about. */
@Injectable()
export class ReviewedPeople {
  constructor(
    private readonly clock: Clock,
    private readonly modules: ModuleRef,
    private readonly youngPeople: YoungPersonService,
    private readonly reader: YoungPersonReader,
    private readonly standings: StandingWith,
  ) {}

  /** @throws NotFound, NotAllowed */
  async writable(tx: EntityManager, viewer: Viewer, id: string, doing: string): Promise<Permitted> {
    await this.youngPeople.forUpdate(tx, viewer, id);
    return permit(viewer, doing, may.write(viewer, await this.standings.within(tx, viewer, id)));
  }

  read(viewer: Viewer, id: string): Promise<YoungPersonRow> {
    return this.reader.byId(viewer, id);
  }

  async timeliness(viewer: Viewer, id: string) {
    const loaders = new Loaders(this.modules, viewer);
    const person = await this.reader.byId(viewer, id);
    const { standing } = await loaders.of(PlanOfYoungPerson).load(id);
    return (await timelinessOf(person, { loaders, today: this.clock.today() }, standing)).timeliness;
  }
}
