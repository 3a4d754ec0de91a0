import { ApiProblem } from '../api';
import { Autosave } from './autosave';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** A server that answers when it is told to. */
function aServer() {
  const asked: { readonly draft: string; readonly answer: (error?: Error) => void }[] = [];
  const save = (draft: string) =>
    new Promise<void>((done, failed) => asked.push({ draft, answer: (error) => (error ? failed(error) : done()) }));
  return {
    asked,
    save,
    drafts: () => asked.map(({ draft }) => draft),
    autosave: new Autosave<string>(save, () => '2027-03-01T07:00:00.000Z'),
  };
}
const pause = (ms: number) => jest.advanceTimersByTimeAsync(ms);

test('typing is saved once it pauses, the newest alone', async () => {
  const { autosave, drafts, asked } = aServer();
  for (const typed of ['a', 'ab', 'abc']) {
    autosave.change(typed);
    await pause(300);
  }
  expect(drafts()).toEqual([]);
  expect(autosave.isDirty).toBe(true);
  await pause(800);
  expect(drafts()).toEqual(['abc']);
  asked[0]?.answer();
  await pause(0);
  expect(autosave.read()).toMatchObject({ state: 'idle', savedAt: '2027-03-01T07:00:00.000Z' });
  expect(autosave.isDirty).toBe(false);
});

test('what is typed while a save is under way is saved after it, never beside it', async () => {
  const { autosave, drafts, asked } = aServer();
  autosave.change('first');
  await pause(800);
  autosave.change('second');
  await pause(2_000);
  expect(drafts()).toEqual(['first']);
  asked[0]?.answer();
  await pause(800);
  expect(drafts()).toEqual(['first', 'second']);
});

test('a save without an answer is tried again by itself, with what was typed last', async () => {
  const { autosave, drafts, asked } = aServer();
  autosave.change('kept');
  await pause(800);
  asked[0]?.answer(new ApiProblem(0, 'offline'));
  await pause(0);
  expect(autosave.read()).toMatchObject({ state: 'failed', problem: undefined });
  expect(autosave.isDirty).toBe(true);
  await pause(5_000);
  expect(drafts()).toEqual(['kept', 'kept']);
});

test('a refused save waits for the next change, and says why until one succeeds', async () => {
  const { autosave, drafts, asked } = aServer();
  const problem = new ApiProblem(412, 'stale');
  autosave.change('refused');
  await pause(800);
  asked[0]?.answer(problem);
  await pause(60_000);
  expect(drafts()).toEqual(['refused']);
  expect(autosave.read()).toMatchObject({ state: 'failed', problem });
  autosave.change('better');
  await pause(800);
  asked[1]?.answer();
  await pause(0);
  expect(autosave.read()).toMatchObject({ state: 'idle', problem: undefined });
});

test('flushing saves at once and tells whether everything is saved', async () => {
  const { autosave, drafts, asked } = aServer();
  autosave.change('now');
  const flushed = autosave.flush();
  await pause(0);
  expect(drafts()).toEqual(['now']);
  asked[0]?.answer();
  expect(await flushed).toBe(true);
  autosave.change('lost');
  const failed = autosave.flush();
  await pause(0);
  asked[1]?.answer(new ApiProblem(409, 'no'));
  expect(await failed).toBe(false);
});

test('what is dropped is not saved', async () => {
  const { autosave, drafts } = aServer();
  autosave.change('never');
  autosave.drop();
  await pause(10_000);
  expect(drafts()).toEqual([]);
  expect(autosave.isDirty).toBe(false);
});
