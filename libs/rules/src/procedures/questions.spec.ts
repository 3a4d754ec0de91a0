import { isAsked, QUESTION_NAMES, QUESTIONS, type AdviceAnswers, type Question } from './questions';

describe('which questions are asked', () => {
  const asked = (answers: AdviceAnswers) => QUESTION_NAMES.filter((question) => isAsked(question, answers));
  const always: Question[] = ['market', 'novelty', 'specification', 'research', 'urgency', 'earlier', 'ground'];

  it.each<[AdviceAnswers, Question[]]>([
    [{}, []],
    [{ research: 'none' }, []],
    [{ research: 'some' }, []],
    [{ research: 'most' }, ['results', 'payment']], // who keeps the results and who pays matters for research services only
    [{ research: 'all' }, ['results', 'payment']],
    [{ market: 'nothing' }, []],
    [{ market: 'adapt' }, []],
    [{ market: 'ready' }, ['system']], // a dynamic system buys what the market has
    [{ market: 'ready', research: 'all' }, ['results', 'payment', 'system']],
  ])('%j', (answers, more) => expect(asked(answers).sort()).toEqual([...always, ...more].sort()));

  it('each has its place in the order', () => expect([...QUESTION_NAMES].sort()).toEqual(Object.keys(QUESTIONS).sort()));
});
