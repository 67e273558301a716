import type { Viewer } from '@app/access';
import type { Selection } from '@app/platform';
import { PeopleLookAhead, type YoungPersonRow } from '@app/young-people';
import { Injectable } from '@nestjs/common';
import type { ClosedItem } from './agenda-line.js';
import type { SeenItem } from './agenda-row.js';

/** An open item on which its young person already hangs. */
export type ItemWithPerson = SeenItem & { readonly person?: YoungPersonRow };

type Carrying = SeenItem & { person?: YoungPersonRow };

/** The panel's pack: a meeting's young people, and what was asked for about them, in one wave for the whole agenda. */
@Injectable()
export class PeopleOfAgenda {
  constructor(private readonly lookAhead: PeopleLookAhead) {}

  /** The lines with their people hanging on them, where people were asked for. Closed lines bring nobody. */
  async broughtAlong(
    viewer: Viewer,
    lines: readonly (SeenItem | ClosedItem)[],
    asked: Selection,
  ): Promise<readonly (ItemWithPerson | ClosedItem)[]> {
    const person = asked.fields.get('youngPerson');
    const ids = lines.flatMap((line) => ('withheld' in line || !line.youngPersonId ? [] : [line.youngPersonId]));
    if (!person || person.mixed || ids.length === 0) return lines;

    const people = await this.lookAhead.people(viewer, ids, person);
    for (const line of lines)
      if (!('withheld' in line) && line.youngPersonId) (line as Carrying).person = people.get(line.youngPersonId);
    return lines;
  }
}
