import { AgencyKind, Role } from '@app/access';
import { ImportRunner } from '@app/exchange';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { Api, type Client } from './api.js';

/** What the page shows of an import. */
export interface Batch {
  id: string;
  state: string;
  stateWords: string;
  version: number;
  canConfirm: boolean;
  whyNot: string | null;
  youngPeopleAdded: number;
  youngPeopleChanged: number;
  youngPeopleUnchanged: number;
  rowsRefused: number;
  progress: number;
  madeAt: string;
  madeBy: { displayName: string } | null;
  files: {
    name: string;
    kind: string;
    rows: number;
    added: number;
    changed: number;
    unchanged: number;
    refused: number;
  }[];
}
/** A page of findings. */
export interface Findings {
  nodes: { severity: string; file: string; row: number; column: string; value: string; reason: string }[];
  total: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

const batchFields = `id state stateWords version canConfirm whyNot youngPeopleAdded youngPeopleChanged youngPeopleUnchanged rowsRefused
  progress progressWords madeAt appliedAt madeBy { displayName } files { name kind rows added changed unchanged refused warnings }`;
export const importBatch = `query ($id: ID!) { importBatch(id: $id) { ${batchFields} } }`;
export const importBatches = `query { importBatches { ${batchFields} } }`;
export const findings = `query ($id: ID!, $severity: FindingSeverity, $first: Int, $after: String) {
  importBatch(id: $id) { findings(severity: $severity, first: $first, after: $after) {
    nodes { id severity file row column value reason } total pageInfo { endCursor hasNextPage } } } }`;
export const confirmImport = `mutation ($input: ImportCommandInput!) { confirmImport(input: $input) { ${batchFields} } }`;
export const discardImport = `mutation ($input: ImportCommandInput!) { discardImport(input: $input) { ${batchFields} } }`;

const cohortHeader =
  'Local id,CHILD,First name,Family name,Date of birth,Personal adviser,Personal adviser email,Phone';

/** A cohort extract with these lines. */
export const cohort = (...lines: string[]): string => [cohortHeader, ...lines].join('\r\n');

/** A coordinator at the import page, on an API of their own. */
export class ImportDesk {
  private constructor(
    readonly api: Api,
    readonly joe: Client,
  ) {}

  static async open(): Promise<ImportDesk> {
    const api = await Api.start();
    const council = await api.given.agency(AgencyKind.CHILDRENS_SERVICES, 'Children’s Services');
    const joe = await api.as(
      await api.given.worker({ name: 'Joe Bright', roles: [Role.COORDINATOR], agency: council }),
    );
    return new ImportDesk(api, joe);
  }

  /** Sends files as the page does. */
  async send(who: Client, files: Record<string, string | Buffer>, headers: Record<string, string> = {}) {
    const sent = request(this.api.app.getHttpServer() as string)
      .post('/imports')
      .set('Cookie', who.cookie)
      .set({ 'x-waymark': '1', ...headers });
    for (const [filename, content] of Object.entries(files))
      sent.attach('files', Buffer.from(content as string), { filename, contentType: 'text/csv' });
    const { status, body } = await sent;
    return { status, body: body as { batchId: string; message: string } };
  }

  settled(id: string): Promise<void> {
    return this.api.app.get(ImportRunner).settled(id);
  }

  async read(id: string): Promise<Batch> {
    return (await this.joe.run<{ importBatch: Batch }>(importBatch, { id })).importBatch;
  }

  /** The preview of these files. */
  async uploaded(files: Record<string, string | Buffer>): Promise<Batch> {
    const { status, body } = await this.send(this.joe, files);
    if (status !== 201) throw new Error(body.message);
    await this.settled(body.batchId);
    return this.read(body.batchId);
  }

  commandTo({ id, version }: Batch) {
    return { clientKey: randomUUID(), batchId: id, expectedVersion: version };
  }

  /** The batch after yes was said and the work is done. */
  async confirmed(batch: Batch): Promise<Batch> {
    await this.joe.run(confirmImport, { input: this.commandTo(batch) });
    await this.settled(batch.id);
    return this.read(batch.id);
  }

  async found(id: string, variables: object = {}): Promise<Findings> {
    const { importBatch: batch } = await this.joe.run<{ importBatch: { findings: Findings } }>(findings, {
      id,
      ...variables,
    });
    return batch.findings;
  }

  async count(table: string): Promise<number> {
    const rows = await this.api.db.query<{ n: string }[]>(`select count(*) as n from ${table}`);
    return Number(rows[0]?.n);
  }
}
