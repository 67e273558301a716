import { ArrayUnique, IsBoolean, IsEnum, IsInt, IsUUID, Length, Matches, MaxLength, Min } from 'class-validator';
import { InvalidInput } from './errors.js';
import { inputAs } from './nest.js';

enum Way {
  PHONE = 'PHONE',
}

class Asked {
  @IsUUID('loose') ownerId: string;
  @IsUUID() meetingId: string;
  @IsInt() @Min(1, { message: 'Enter at least 1 minute' }) minutes: number;
  @IsInt() @Min(1, { message: 'Enter at least 1 minute' }) atLeast: number;
  @IsEnum(Way) way: Way;
  @ArrayUnique() @IsEnum(Way, { each: true }) sharedWith: Way[];
  @IsBoolean() seen: boolean;
  @MaxLength(3) place: string;
  @MaxLength(3, { message: 'The reason must be 3 characters or fewer' }) reason: string;
  @Length(2, 3) title: string;
  @Matches(/^x$/) code: string;
}

const given = {
  ownerId: 'Tia',
  meetingId: 'Tia',
  minutes: 'ten',
  atLeast: 0,
  way: 'Tia',
  sharedWith: ['Tia'],
  seen: 'Tia',
  place: 'Tia Marlowe',
  reason: 'Tia Marlowe',
  title: 'T',
  code: 'Tia',
};

describe('an answer of the wrong shape', () => {
  it('is refused by a sentence for people, without the names of the program and without the value', async () => {
    const refusal: unknown = await inputAs(Asked)
      .transform(given, { type: 'body' })
      .catch((error: unknown) => error);

    expect(refusal).toBeInstanceOf(InvalidInput);
    const { fields } = refusal as InvalidInput;
    expect(Object.fromEntries(fields.map(({ field, message }) => [field, message]))).toEqual({
      ownerId: 'Choose from the list. If there is none, open the page again',
      meetingId: 'Choose from the list. If there is none, open the page again',
      minutes: expect.stringMatching(/^Enter (a whole number|at least 1 minute)$/),
      atLeast: 'Enter at least 1 minute',
      way: 'Choose one of the answers',
      sharedWith: 'Choose one of the answers',
      seen: 'Choose yes or no',
      place: 'Use fewer characters',
      reason: 'The reason must be 3 characters or fewer',
      title: 'Check this answer',
      code: 'Check this answer',
    });
    expect(JSON.stringify(fields)).not.toMatch(/Tia|UUID/);
  });
});
