import { ActivityModule } from '@app/activity';
import { NeedToKnowModule } from '@app/need-to-know';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { DisclosureReader } from './disclosures/disclosure.reader.js';
import { DisclosureResolver } from './disclosures/disclosure.resolver.js';
import { DataNoteReader } from './notes/data-note.reader.js';
import { DataNoteResolver } from './notes/data-note.resolver.js';
import { DataNoteService } from './notes/data-note.service.js';
import { PassageTexts } from './subject-access/passage-texts.reader.js';
import { PassagesService } from './subject-access/passages.service.js';
import { PreparingService } from './subject-access/preparing.service.js';
import { StoryReader } from './subject-access/story.reader.js';
import { SubjectAccessReader } from './subject-access/subject-access.reader.js';
import { SubjectAccessPassageResolver, SubjectAccessResolver } from './subject-access/subject-access.resolver.js';
import { SubjectAccessDesk } from './subject-access/subject-access.desk.js';
import { SubjectAccessService } from './subject-access/subject-access.service.js';

@Module({
  imports: [ActivityModule, NeedToKnowModule, PeopleModule],
  providers: [
    DisclosureReader,
    DisclosureResolver,
    DataNoteReader,
    DataNoteService,
    DataNoteResolver,
    StoryReader,
    PassageTexts,
    PassagesService,
    SubjectAccessReader,
    SubjectAccessDesk,
    SubjectAccessService,
    PreparingService,
    SubjectAccessResolver,
    SubjectAccessPassageResolver,
  ],
})
export class DataProtectionModule {}
