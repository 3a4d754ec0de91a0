import type { components } from '../openapi';

type Schemas = components['schemas'];

export type Call = Schemas['CallView'];
export type CallContent = Schemas['CallContent'];
export type Lot = CallContent['lots'][number];
export type Requirement = CallContent['requirements'][number];
export type PriceItem = CallContent['priceItems'][number];
export type RoundContent = CallContent['rounds'][number];
export type Criterion = RoundContent['criteria'][number];
export type ScaleRoute = NonNullable<CallContent['scaleRoute']>;
export type Waiting = NonNullable<CallContent['waiting']>;
export type Keep = NonNullable<RoundContent['keep']>;
export type Phase = NonNullable<RoundContent['phase']>;
/** A round after publication, with the deadline in force. */
export type Round = Schemas['CallRound'];
export type Amendment = Schemas['CallAmendment'];
export type Questions = Schemas['CallQuestions'];
export type Question = Schemas['CallQuestion'];
export type OpenedTenders = Schemas['OpenedTenders'];
export type OpenedRound = OpenedTenders['rounds'][number];
export type OpenedTender = OpenedRound['tenders'][number];
