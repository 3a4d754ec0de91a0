// Mocha's words as Jest has them, so that the specs of the rules run under Stryker's Mocha runner: it keeps the modules loaded and only
// switches the mutant, so that a mutant costs its tests and nothing else.
const { expect } = require('expect');
const { bind } = require('jest-each');
const fastCheck = require('fast-check');
const Mocha = require('mocha');

// A property is a worked case here, and its first failure is enough; the whole suite runs it a hundred times and looks for the smallest.
fastCheck.configureGlobal({ numRuns: 2, seed: 1, endOnFailure: true });

// What a module remembers between calls must not pass from one mutant to the next: each Map that is still empty when all is loaded.
const PlainMap = global.Map;
const made = [];
global.Map = class Map extends PlainMap {
  constructor(...entries) {
    super(...entries);
    made.push(this);
  }
};
let memories;

Mocha.interfaces['as-jest'] = (suite) => {
  Mocha.interfaces.bdd(suite);
  suite.on('pre-require', (context) => {
    context.expect = expect;
    context.test = context.it;
    context.beforeAll = context.before;
    for (const word of [context.it, context.describe]) word.each = bind(word, false);
  });
  suite.beforeAll(() => {
    global.Map = PlainMap;
    memories ??= made.filter(({ size }) => size === 0);
    for (const memory of memories) memory.clear();
  });
};
