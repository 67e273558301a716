export { Commitment } from './commitment.entity.js';
export type { CommitmentFact } from './commitment.facts.js';
export { CommitmentReader, type CommitmentRow } from './commitment.reader.js';
export { CommitmentState, DeliveryOutcomeKey, outcomeNames, Rag } from './commitment-state.js';
export { DeliveryModule } from './delivery.module.js';
export { cyclesSilent, type RagFacts, ragOf, ragTones, ragWords, updateDueIn } from './rag.rules.js';
