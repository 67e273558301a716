import type { RecordStripQuery } from '../../../graphql/generated/young-people.js';

/** The head of a record: what every tab knows of the young person. */
export type Person = RecordStripQuery['youngPerson'];
