import { ChangeInput, KeyedInput } from '@app/activity';
import { Characters } from '@app/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsUUID } from 'class-validator';
import { DataNoteKind } from './data-note.rules.js';

const why = { message: 'Say it in 10 to 1,000 characters' };

@InputType({ description: 'Notes what is asked of somebody’s data, or that it must be kept.' })
export class NoteAboutDataInput extends KeyedInput {
  @Field(() => ID, { description: 'The young person.' })
  @IsUUID('loose')
  youngPersonId: string;

  @Field(() => DataNoteKind, { description: 'What it is.' })
  @IsEnum(DataNoteKind, { message: 'Choose what it is' })
  kind: DataNoteKind;

  @Field(() => String, {
    description: 'What is wrong, what they object to, or why it is held; in at least 10 characters.',
  })
  @Characters(10, 1000, why)
  words: string;
}

@InputType({ description: 'Ends a note about somebody’s data.' })
export class EndDataNoteInput extends ChangeInput {
  @Field(() => ID, { description: 'The note.' })
  @IsUUID('loose')
  noteId: string;

  @Field(() => String, { description: 'What was done about it, or why it no longer holds; in at least 10 characters.' })
  @Characters(10, 1000, why)
  words: string;
}
