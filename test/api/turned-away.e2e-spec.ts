import { jest } from '@jest/globals';
import { Role } from '@app/access';
import { logger } from '@app/platform';
import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import WebSocket from 'ws';
import { Api, type Client } from '../support/api.js';

let api: Api;
let joe: Client;

beforeAll(async () => {
  api = await Api.start();
  joe = await api.as(await api.given.worker({ roles: [Role.COORDINATOR] }));
});
afterAll(() => api.stop());

const post = (headers: Record<string, string> = {}) =>
  request(api.url)
    .post('/graphql')
    .set({ cookie: joe.cookie, 'x-waymark': '1', ...headers });
const elsewhere = { origin: 'https://elsewhere.example' };

const upgrade = (path: string) =>
  new Promise<void>((refused) => {
    const socket = new WebSocket(`${api.url.replace('http', 'ws')}${path}`, 'graphql-transport-ws', {
      headers: { cookie: joe.cookie, ...elsewhere },
    });
    socket.on('error', () => refused());
  });

describe('who goes round the pages', () => {
  let said: ReturnType<typeof jest.spyOn>;
  beforeEach(async () => {
    await sleep(1_050); // one line a second of the same
    said = jest.spyOn(logger, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  it.each<[what: string, code: string, isKnown: boolean, go: () => PromiseLike<unknown>]>([
    ['asks from another site', 'CSRF', true, () => post(elsewhere).send({ query: '{ viewer { id } }' })],
    [
      'asks by GET',
      'METHOD_NOT_ALLOWED',
      true,
      () => request(api.url).get('/graphql?query=Tia').set('cookie', joe.cookie),
    ],
    ['asks for what is not there', 'GRAPHQL_VALIDATION_FAILED', true, () => post().send({ query: '{ Tia }' })],
    [
      'asks for too much',
      'QUERY_TOO_COMPLEX',
      true,
      () => post().send({ query: '{ youngPeople(first: 100000) { total } }' }),
    ],
    ['sends too much', 'PAYLOAD_TOO_LARGE', true, () => post().send({ query: 'Tia'.repeat(50_000) })],
    ['opens a live line from another site', 'CSRF', false, () => upgrade('/graphql')],
    [
      'opens a line of presence from another site',
      'CSRF',
      false,
      () => upgrade('/socket.io/?EIO=4&transport=websocket'),
    ],
  ])('%s: is in the log by code and person, with nothing of what was sent', async (_what, code, isKnown, go) => {
    await go();

    expect(said).toHaveBeenCalledWith({ code, workerId: isKnown ? joe.id : undefined }, 'turned away');
    expect(JSON.stringify(said.mock.calls)).not.toMatch(/Tia|elsewhere/);
  });
});
