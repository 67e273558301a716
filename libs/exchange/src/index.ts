export type { ImportBatch } from './batch/import-batch.js';
export { ImportState } from './batch/import-batch.js';
export { whyNotConfirm } from './batch/import-batch.rules.js';
export { FindingSeverity, type ImportFinding } from './batch/import-finding.js';
export { ImportReader } from './batch/import.reader.js';
export { ImportRunner } from './batch/import.runner.js';
export { ImportService } from './batch/import.service.js';
export { ExchangeModule } from './exchange.module.js';
