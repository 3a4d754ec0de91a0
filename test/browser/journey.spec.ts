import { setStage, type Stage } from './journey/stage';
import { aCallIsAnswered, aNeedIsApproved, theMarketIsAsked } from './journey/until-the-tender';
import {
  aContractIsSigned,
  aLowPriceIsExplained,
  anAwardIsDecided,
  everyoneIsNotified,
  pricesAreOpened,
  qualityIsScored,
  tendersAreOpened,
} from './journey/until-the-contract';
import {
  aPilotIsPlanned,
  aPilotIsStarted,
  everyoneReadsWhatCame,
  thePilotIsDecided,
  thePilotIsMeasured,
  thePilotIsReported,
} from './journey/until-the-decision';

// One case pressed through its four stages in Chromium by the people of the demonstration. Each test goes on from the one before it.

let stage: Stage;
beforeAll(async () => {
  stage = await setStage('2027-02-15T08:00:00Z');
}, 120_000);
afterAll(() => stage?.clear(), 60_000);

let stoppedAt: string | undefined;
/** Where one stops, those after it have nothing to go on from. */
function then(name: string, act: (stage: Stage) => Promise<void>): void {
  const played = async () => {
    expect(stoppedAt).toBeUndefined();
    stoppedAt = name;
    await act(stage);
    stoppedAt = undefined;
  };
  test(name, played, 120_000);
}

then('a case begins with a need, and a second person approves it', aNeedIsApproved);
then('the market is asked, a supplier answers in Swedish, and everyone gets the summary', theMarketIsAsked);
then('two people publish the call, and a supplier seals its tender and gets a receipt', aCallIsAnswered);

then('nothing is opened before the deadline or taken after it, and two people open what came', tendersAreOpened);
then('an expert without ties scores tenders without names, and writes what the panel agreed', qualityIsScored);
then('officer and chair make quality final, and the prices open into a ranking', pricesAreOpened);
then('a price that looks too low is asked about, and its sender explains it', aLowPriceIsExplained);
then('the officer proposes to reject it, and the decision maker decides with reasons', anAwardIsDecided);
then('everyone is told at one instant, and each reads its own', everyoneIsNotified);
then('nobody signs before the day that was promised; on it the city and the supplier do', aContractIsSigned);

then('the pilot is planned with its KPI and the rule that will judge it', aPilotIsPlanned);
then('two people fix the rule, and the city and the supplier start together', aPilotIsStarted);
then('the city and the supplier measure, and two people hold a checkpoint', thePilotIsMeasured);
then('the delivery is accepted, and the report is written', thePilotIsReported);
then('two people decide to scale as the rule says, by the option', thePilotIsDecided);
then('the city, the supplier and the public read what came of it', everyoneReadsWhatCame);
