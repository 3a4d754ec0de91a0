import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import { readCaseScript } from './case-script';
import { callOf, invitationOf, needOf, planOf, ruleOf, summaryOf, tenderOf } from './script-contents';
import { instantOf } from './script-time';

/**
 * Writes the shipped case as the forms of the web app hold it, so that a demonstration can fill them in. `at`: when the script's
 * people send each form; the web app moves all times of a form from there to its own now.
 */
async function main(): Promise<void> {
  const script = await readCaseScript(resolve('apps/cli/cases/winter-cycling.json'));
  const { title, summary, need, dialogue, tender, pilot, start } = script;
  const at = (time: string) => instantOf(time, start);
  const [answer] = dialogue.answers;
  const submission = tender.rounds.flatMap(({ submissions }) => submissions).find(({ status }) => status === 'submitted');
  if (!answer || !submission) throw new Error('the example has no answer or no tender');
  const example = {
    case: { at: at(start), content: { title, summary } },
    need: { at: at(need.draft.at), content: needOf(script, []) },
    invitation: { at: at(dialogue.notice.at), content: invitationOf(script) },
    answer: { at: at(answer.at), content: { items: answer.items } },
    summary: { at: at(dialogue.summary.at), content: summaryOf(script, () => undefined) },
    call: { at: at(tender.publish.at), content: callOf(script) },
    tender: { at: at(submission.at), content: tenderOf(submission) },
    plan: { at: at(pilot.plan.at), content: { ...planOf(script, () => ''), rule: ruleOf(script) } },
  };
  const file = resolve('apps/web/src/demo/example.json');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(example)}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
