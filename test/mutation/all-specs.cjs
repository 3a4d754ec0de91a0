// All specs of the rules as one file: their modules are loaded once for a mutant, not once for each spec. The suites of properties are left
// out or come last: they are slow, and kill little that a worked case does not kill sooner.
const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const fastCheck = require('fast-check');

const src = join(__dirname, '../../libs/rules/src');
const LEFT_OUT = /(answers|properties|calendar-by-hand)\.spec/;
const LAST = ['adviser', 'timeline'];
const lastness = (file) => LAST.findIndex((folder) => file.startsWith(folder));

fastCheck.configureGlobal({ numRuns: 5 }); // a property is a worked case here; the whole suite runs it a hundred times

readdirSync(src, { recursive: true })
  .filter((file) => file.endsWith('.spec.ts') && !LEFT_OUT.test(file))
  .sort((a, b) => lastness(a) - lastness(b) || a.localeCompare(b))
  .forEach((file) => require(join(src, file)));
