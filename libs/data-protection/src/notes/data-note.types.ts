import { Shows } from '@app/access';
import { Instant } from '@app/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DataNoteKind } from './data-note.rules.js';

registerEnumType(DataNoteKind, {
  name: 'DataNoteKind',
  description: 'What is noted about somebody’s data.',
  valuesMap: {
    RECTIFICATION: { description: 'Somebody says that something is wrong (UK GDPR art 16).' },
    OBJECTION: { description: 'Somebody objects to what is done with it (art 21).' },
    RESTRICTION: { description: 'It is kept, and not used or changed, until something is settled (art 18).' },
    LEGAL_HOLD: { description: 'It must not be deleted.' },
  },
});

@ObjectType({ description: 'What stands on a record about its own data, until it is ended.' })
@Shows('ACCESS')
export class DataNote {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => ID, { description: 'The young person.' })
  youngPersonId: string;

  @Field(() => DataNoteKind, { description: 'What it is.' })
  kind: DataNoteKind;

  @Field(() => String, { nullable: true, description: 'What was written; for children’s services.' })
  words: string | null;

  @Field(() => Instant, { description: 'Since when.' })
  at: string;

  @Field(() => String, { nullable: true, description: 'How it ended; null while it stands.' })
  endedWords: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it ended; null while it stands.' })
  endedAt: string | null;

  @Field(() => Boolean, { description: 'Whether you may end it.' })
  mayEnd: boolean;

  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' })
  version: number;

  byId: string;
}
