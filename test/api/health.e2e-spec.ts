import { jest } from '@jest/globals';
import { Sql } from '@app/platform';
import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import { Api } from '../support/api.js';

let api: Api;

beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());
beforeEach(() => sleep(1_050)); // an answer is good for a second
afterEach(() => jest.restoreAllMocks());

const health = () => request(api.url).get('/health');

describe('whether Waymark is well', () => {
  it('is told to anybody, in two words, by asking the database once however many ask', async () => {
    const asked = jest.spyOn(api.app.get(Sql), 'rows');
    const answers = await Promise.all(Array.from({ length: 20 }, () => health()));

    expect(answers.map(({ status, text }) => [status, text])).toEqual(answers.map(() => [200, '{"status":"ok"}']));
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('is told as busy when the database does not answer, and not why', async () => {
    jest.spyOn(api.app.get(Sql), 'rows').mockRejectedValue(new Error('connect ECONNREFUSED 10.1.2.3:5432'));
    const { status, text } = await health();

    expect(status).toBe(503);
    expect(text).toContain('busy for a moment');
    expect(text).not.toMatch(/ECONN|10\.1/);
  });
});
