import { innovationPartnership } from './innovation-partnership';
import { nationalOpen } from './national-open';
import { procedureProblems } from './procedure-problems';
import { procedures } from '.';
import type { Move, Procedure } from './types';

const without = (command: string): Procedure => ({ ...nationalOpen, moves: nationalOpen.moves.filter((m) => m.command !== command) });
const withMove = (move: Partial<Move>): Procedure => ({
  ...nationalOpen,
  moves: [...nationalOpen.moves, { command: 'x.y', from: 'pilot', to: 'pilot', gates: [], people: 1, ...move }],
});

describe('the procedures of the house', () => {
  it.each(procedures.list.map((p) => [p.id, p] as const))('%s is sound', (_, procedure) =>
    expect(procedureProblems(procedure)).toEqual([]),
  );

  it('are found by id', () => {
    expect(procedures.byId('innovation-partnership')).toBe(innovationPartnership);
    expect(procedures.byId('auction')).toBeUndefined();
  });

  it('read as a table', () =>
    expect(
      innovationPartnership.moves.map((m) =>
        `${m.from} > ${m.to}: ${m.command} [${m.gates.join(' ')}] ${m.people} ${m.gateName ?? ''}`.trim(),
      ),
    ).toEqual([
      'need > dialogue: dialogue.publishConsultation [needs.approved cases.team-declared] 1 G1',
      'dialogue > dialogue: dialogue.publishSummary [dialogue.consultation-ended dialogue.meetings-minuted] 1',
      'dialogue > tender: tendering.publishCall [dialogue.summary-published tendering.call-complete tendering.lawful] 2 G3',
      'tender > tender: tendering.openRound [tendering.deadline-passed] 2 opening',
      'tender > tender: evaluation.selectCandidates [evaluation.round-opened] 1',
      'tender > tender: evaluation.finaliseRound [evaluation.consensus-complete] 2',
      'tender > tender: evaluation.proposeAward [evaluation.quality-final] 1 G4',
      'tender > tender: evaluation.decideAward [evaluation.proposed] 1 G4',
      'tender > tender: evaluation.notifyAward [evaluation.decided] 1',
      'tender > tender: evaluation.signContract [evaluation.waiting-over] 2 contract',
      'tender > pilot: pilots.open [evaluation.contract-signed] 1',
      'pilot > pilot: pilots.fixRule [pilots.plan-complete] 2',
      'pilot > pilot: pilots.start [pilots.ready] 2 G5',
      'pilot > pilot: pilots.report [pilots.measured] 1',
      'pilot > done: pilots.decide [pilots.reported] 2 G6',
    ]));

  it('differ in the choice of candidates only', () =>
    expect(innovationPartnership.moves.filter((m) => m.command !== 'evaluation.selectCandidates')).toEqual(nationalOpen.moves));
});

it('may last exactly so many months', () => expect(procedureProblems({ ...nationalOpen, typicalMonths: { from: 1, to: 1 } })).toEqual([]));

describe('a procedure that is not sound', () => {
  it.each([
    ['a stage without a way out', without('pilots.decide'), ['stage pilot is not left', 'stage done is not reached']],
    [
      'a gap in the middle',
      { ...without('pilots.open') },
      ['stage tender is not left', 'stage pilot is not reached', 'stage done is not reached'],
    ],
    ['a command twice in a stage', withMove({ command: 'pilots.start' }), ['pilots.start stands twice in pilot']],
    ['a gate named twice', withMove({ gates: ['a.b', 'a.b'] }), ['x.y names a gate twice']],
    ['a way out of the end', withMove({ from: 'done', to: 'need' }), ['a move leaves done']],
    ['no rounds', { ...nationalOpen, rounds: [] }, ['no rounds']],
    [
      'a round that its law does not know',
      { ...nationalOpen, rounds: [{ kind: 'requests' }, { kind: 'tenders' }] },
      ['the law of open knows no requests'],
    ],
    ['documents of no command', { ...nationalOpen, documents: { 'x.z': ['a'] } }, ['documents of x.z, which is no move']],
    ['a notice of no command', { ...nationalOpen, notices: { 'x.z': { eu: '16' } } }, ['a notice of x.z, which is no move']],
    ['a text without Swedish', { ...nationalOpen, suits: { fi: 'a', sv: ' ', en: 'a' } }, ['suits is not written in sv']],
    ['no regimes', { ...nationalOpen, regimes: [] }, ['no regimes']],
    ['no law', { ...nationalOpen, articles: [] }, ['no article of the law']],
    ['months that run backwards', { ...nationalOpen, typicalMonths: { from: 3, to: 1 } }, ['3 to 1 is no range']],
    ['months that begin at nothing', { ...nationalOpen, typicalMonths: { from: 0, to: 1 } }, ['0 to 1 is no range']],
    [
      'a phase whose months and firms are no ranges',
      { ...nationalOpen, phases: [{ name: nationalOpen.name, months: { from: 5, to: 4 }, firms: { from: 0, to: 2 } }] },
      ['5 to 4 is no range', '0 to 2 is no range'],
    ],
    [
      'a condition in a regime that is not its own',
      { ...nationalOpen, conditions: [{ id: 'not-on-market', in: ['eu'] }] },
      ['not-on-market is asked in eu, where it is not used'],
    ],
    ['one that runs and lacks something', { ...nationalOpen, lacks: nationalOpen.name }, ['it runs, yet something is lacking']],
    [
      'one that is only advised, with moves and nothing lacking',
      { ...nationalOpen, runs: 'advice' },
      ['moves of a procedure that is only advised', 'it is not said what the service lacks'],
    ],
    [
      'an act with an empty list of documents',
      { ...nationalOpen, documents: { 'pilots.report': [] } },
      ['pilots.report lists no documents'],
    ],
  ] satisfies [string, Procedure, string[]][])('%s', (_, procedure, problems) =>
    expect([...procedureProblems(procedure)].sort()).toEqual([...problems].sort()),
  );
});
