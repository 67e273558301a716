import { CreateFoundations1795500000000 } from './1795500000000-create-foundations.js';
import { CreateYoungPeople1795500100000 } from './1795500100000-create-young-people.js';
import { CreatePathwayPlans1795500200000 } from './1795500200000-create-pathway-plans.js';
import { CreateActions1795500300000 } from './1795500300000-create-actions.js';
import { CreatePanel1795500400000 } from './1795500400000-create-panel.js';
import { CreateHousingAndDelivery1795500500000 } from './1795500500000-create-housing-and-delivery.js';
import { CreateExchange1795500600000 } from './1795500600000-create-exchange.js';
import { CreateMeasures1795500800000 } from './1795500800000-create-measures.js';
import { CreateTodayIndexes1795500900000 } from './1795500900000-create-today-indexes.js';
import { CreateCareReviews1795501000000 } from './1795501000000-create-care-reviews.js';
import { CreatePresence1795501100000 } from './1795501100000-create-presence.js';
import { TellPlannerOfAgencies1795501200000 } from './1795501200000-tell-planner-of-agencies.js';
import { CreateWalls1795600000000 } from './1795600000000-create-walls.js';
import { GrantByTable1795605000000 } from './1795605000000-grant-by-table.js';
import { CreateCredentials1795610000000 } from './1795610000000-create-credentials.js';
import { CreateAdministration1795615000000 } from './1795615000000-create-administration.js';
import { CreateSharing1795620000000 } from './1795620000000-create-sharing.js';
import { CreateSealing1795620100000 } from './1795620100000-create-sealing.js';
import { OpenByAgreement1795620150000 } from './1795620150000-open-by-agreement.js';
import { EnterAsSession1795620160000 } from './1795620160000-enter-as-session.js';
import { CreateHomeAddresses1795620200000 } from './1795620200000-create-home-addresses.js';
import { CreateAudit1795630000000 } from './1795630000000-create-audit.js';
import { ReadAudit1795631000000 } from './1795631000000-read-audit.js';
import { CreateHandover1795640100000 } from './1795640100000-create-handover.js';
import { RaiseTheSecondWall1795660000000 } from './1795660000000-raise-the-second-wall.js';
import { HoldWhatWasAgreed1795740000000 } from './1795740000000-hold-what-was-agreed.js';
import { SayEachConditionOnce1795750000000 } from './1795750000000-say-each-condition-once.js';
import { EndWithTheWork1795760000000 } from './1795760000000-end-with-the-work.js';
import { NameWhomItConcerns1795761000000 } from './1795761000000-name-whom-it-concerns.js';
import { KeepWhatIsOpen1795770000000 } from './1795770000000-keep-what-is-open.js';
import { CreatePost1795790000000 } from './1795790000000-create-post.js';
import { KnowDevices1795791000000 } from './1795791000000-know-devices.js';
import { ForgetWhatIsOld1795800000000 } from './1795800000000-forget-what-is-old.js';
import { CreateSubjectAccess1795820000000 } from './1795820000000-create-subject-access.js';
import { LogDisclosures1795821000000 } from './1795821000000-log-disclosures.js';
import { NoteWhatIsAskedOfData1795822000000 } from './1795822000000-note-what-is-asked-of-data.js';
import { AnswerRequests1795810000000 } from './1795810000000-answer-requests.js';
import { FindUnusualAccess1795811000000 } from './1795811000000-find-unusual-access.js';
import { AskForAccess1795812000000 } from './1795812000000-ask-for-access.js';
import { CountWhoIsNotHidden1795812100000 } from './1795812100000-count-who-is-not-hidden.js';

/** Every migration, oldest first. Listed by hand: no globs, so that tests, the build and a container run the same list. */
export const migrations = [
  CreateFoundations1795500000000,
  CreateYoungPeople1795500100000,
  CreatePathwayPlans1795500200000,
  CreateActions1795500300000,
  CreatePanel1795500400000,
  CreateHousingAndDelivery1795500500000,
  CreateExchange1795500600000,
  CreateMeasures1795500800000,
  CreateTodayIndexes1795500900000,
  CreateCareReviews1795501000000,
  CreatePresence1795501100000,
  TellPlannerOfAgencies1795501200000,
  CreateWalls1795600000000,
  GrantByTable1795605000000,
  CreateCredentials1795610000000,
  CreateAdministration1795615000000,
  CreateSharing1795620000000,
  CreateSealing1795620100000,
  OpenByAgreement1795620150000,
  EnterAsSession1795620160000,
  CreateHomeAddresses1795620200000,
  CreateAudit1795630000000,
  ReadAudit1795631000000,
  CreateHandover1795640100000,
  RaiseTheSecondWall1795660000000,
  HoldWhatWasAgreed1795740000000,
  SayEachConditionOnce1795750000000,
  EndWithTheWork1795760000000,
  NameWhomItConcerns1795761000000,
  KeepWhatIsOpen1795770000000,
  CreatePost1795790000000,
  KnowDevices1795791000000,
  ForgetWhatIsOld1795800000000,
  AnswerRequests1795810000000,
  FindUnusualAccess1795811000000,
  AskForAccess1795812000000,
  CountWhoIsNotHidden1795812100000,
  CreateSubjectAccess1795820000000,
  LogDisclosures1795821000000,
  NoteWhatIsAskedOfData1795822000000,
];
