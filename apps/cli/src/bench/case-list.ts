import { fork } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { timeOf, type Figure } from './figure';
import { fillCases, openStage } from './stage';

const CASES = 5_000;
const CALLS = 150;
const Address = z.object({ port: z.int() });

/** P1: the list of cases over HTTP, beside node:http and pg with the same statement. */
export const caseListFigure: Figure = {
  name: 'case-list',
  unit: `ms, median of ${CALLS} calls, 25 of ${CASES} cases`,
  goal: 3,
  async prepare() {
    const stage = await openStage();
    await fillCases(stage, CASES);
    const { url } = stage.instance;
    const { email, password, organisationId, id } = stage.officer;
    const signedIn = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    const floor = fork(join(__dirname, 'floor-server.js'), [stage.databaseUrl, organisationId, id]);
    const { port } = Address.parse(await new Promise((said) => floor.once('message', said)));
    const call = (address: string) => async () => {
      const answer = await fetch(address, { headers: { cookie } });
      const { items } = z.object({ items: z.array(z.unknown()) }).parse(await answer.json());
      if (items.length !== 25) throw new Error(`${address} gave ${items.length} cases`);
    };
    return {
      ours: () => timeOf(CALLS, call(`${url}/api/cases`)),
      floor: () => timeOf(CALLS, call(`http://127.0.0.1:${port}/`)),
      async end() {
        floor.kill();
        await stage.close();
      },
    };
  },
};
