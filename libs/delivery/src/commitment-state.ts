import { registerEnumType } from '@nestjs/graphql';

/** What the partnership wants for young people leaving care; the five outcomes of the delivery plan. */
export enum DeliveryOutcomeKey {
  LEARNING_AND_WORK = 'LEARNING_AND_WORK',
  SAFE_AND_SETTLED = 'SAFE_AND_SETTLED',
  HEALTH = 'HEALTH',
  MONEY = 'MONEY',
  FAMILY_AND_NETWORKS = 'FAMILY_AND_NETWORKS',
}
registerEnumType(DeliveryOutcomeKey, { name: 'DeliveryOutcomeKey', description: 'What the partnership wants.' });

/** What somebody did with a commitment. What time decides (late, silent, on track) is derived, never stored. */
export enum CommitmentState {
  PROPOSED = 'PROPOSED',
  ACTIVE = 'ACTIVE',
  AT_RISK = 'AT_RISK',
  DELIVERED_CLAIMED = 'DELIVERED_CLAIMED',
  EVIDENCED = 'EVIDENCED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(CommitmentState, { name: 'CommitmentState', description: 'Where a commitment stands.' });

/** Red, amber, green; grey where there is no news; blue when delivered and checked. */
export enum Rag {
  RED = 'RED',
  AMBER = 'AMBER',
  GREEN = 'GREEN',
  GREY = 'GREY',
  BLUE = 'BLUE',
}
registerEnumType(Rag, { name: 'Rag', description: 'How a commitment goes: always derived, never set.' });

export const outcomeNames: Readonly<Record<DeliveryOutcomeKey, string>> = {
  LEARNING_AND_WORK: 'Learning and work',
  SAFE_AND_SETTLED: 'Safe and settled',
  HEALTH: 'Health',
  MONEY: 'Money',
  FAMILY_AND_NETWORKS: 'Family and networks',
};
