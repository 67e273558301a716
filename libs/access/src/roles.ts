import { registerEnumType } from '@nestjs/graphql';

/** What kind of work a person does. A role says what may be done; it never by itself opens a young person's record. */
export enum Role {
  COORDINATOR = 'COORDINATOR',
  CHAIR = 'CHAIR',
  PANEL_MEMBER = 'PANEL_MEMBER',
  PERSONAL_ADVISER = 'PERSONAL_ADVISER',
  SOCIAL_WORKER = 'SOCIAL_WORKER',
  TEAM_MANAGER = 'TEAM_MANAGER',
  HOUSING_OFFICER = 'HOUSING_OFFICER',
  DELIVERY_GROUP_CHAIR = 'DELIVERY_GROUP_CHAIR',
  DELIVERY_GROUP_MEMBER = 'DELIVERY_GROUP_MEMBER',
  AUDITOR = 'AUDITOR',
  ADMINISTRATOR = 'ADMINISTRATOR',
}
registerEnumType(Role, { name: 'Role', description: 'What kind of work a person does.' });

export enum AgencyKind {
  CHILDRENS_SERVICES = 'CHILDRENS_SERVICES',
  HOUSING = 'HOUSING',
  DWP = 'DWP',
  HEALTH = 'HEALTH',
  EDUCATION = 'EDUCATION',
  HUMAN_RESOURCES = 'HUMAN_RESOURCES',
  ADULT_SOCIAL_CARE = 'ADULT_SOCIAL_CARE',
  YOUTH_JUSTICE = 'YOUTH_JUSTICE',
  THIRD_SECTOR = 'THIRD_SECTOR',
  ELECTED_MEMBERS = 'ELECTED_MEMBERS',
  ASSURANCE = 'ASSURANCE',
}
registerEnumType(AgencyKind, { name: 'AgencyKind', description: 'The part of the partnership an agency is.' });

/** How an agency is named in a sentence. */
export const agencyWords: Record<AgencyKind, string> = {
  CHILDRENS_SERVICES: 'Children’s services',
  HOUSING: 'Housing',
  DWP: 'DWP',
  HEALTH: 'Health',
  EDUCATION: 'Education',
  HUMAN_RESOURCES: 'Human resources',
  ADULT_SOCIAL_CARE: 'Adult social care',
  YOUTH_JUSTICE: 'Youth justice',
  THIRD_SECTOR: 'Third sector',
  ELECTED_MEMBERS: 'Elected members',
  ASSURANCE: 'Audit and assurance',
};
