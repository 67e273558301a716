import { Extensions, Field, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Tells nothing of anybody: the class of the access matrix, which this floor names by its word. */
export const tellsNothing = { shows: 'NONE' } as const;

@Extensions(tellsNothing)
@ObjectType({ description: 'Something this viewer may do to this record now.' })
export class Transition {
  @Field(() => String, { description: 'The mutation’s name.' })
  name: string;

  @Field(() => String, { description: 'What the button says.' })
  label: string;

  @Field(() => [String], { description: 'The input fields that must be filled in.' })
  needs: string[];
}

@Extensions(tellsNothing)
@ObjectType({ description: 'Something that cannot be done now, and why.' })
export class BlockedTransition {
  @Field(() => String, { description: 'The mutation’s name.' })
  name: string;

  @Field(() => String, { description: 'Why not, in a sentence.' })
  because: string;
}

/** Shape, words and colour of a status on screen; never colour alone (WCAG 1.4.1). */
export enum Tone {
  LATE = 'LATE',
  SOON = 'SOON',
  OK = 'OK',
  DONE = 'DONE',
  NONE = 'NONE',
  HOLD = 'HOLD',
}
registerEnumType(Tone, { name: 'Tone', description: 'Shape and colour of a status on screen.' });
