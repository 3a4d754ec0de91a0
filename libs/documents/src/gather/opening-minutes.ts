import { EVENTS, NotFound, type EventType, type Text3 } from '@app/kernel';
import { organisationNames, personNames } from '@app/identity';
import { roundOf, Submission, type Round } from '@app/tendering';
import { In, type EntityManager } from 'typeorm';
import { definePaper } from '../paper';
import { digestOfReceipt } from '../receipt-digest';
import { titleOf } from '../role-titles';
import { openingMinutes, type OpeningMinutesData } from '../templates';

const CONFIDENTIAL: Text3 = {
  fi: 'hankintasopimuksen tekemiseen asti (JulkL 621/1999, 7 §)',
  sv: 'tills upphandlingskontraktet har ingåtts (OffL 621/1999, 7 §)',
  en: 'until the contract has been made (Act 621/1999, section 7)',
};

/** What happened when two people opened a round. */
export const openingMinutesPaper = definePaper({
  definition: openingMinutes,
  on: 'tendering.round-opened',
  mark: 'AV',
  published: 'never',
  confidential: CONFIDENTIAL,
  async gather(em, fact, header): Promise<OpeningMinutesData> {
    const { roundId } = fact.payload;
    if (!fact.caseId || typeof roundId !== 'string') throw new NotFound();
    const round = await roundOf(em, fact.caseId, roundId);
    const received = await em.find(Submission, {
      where: { roundId, status: In(['submitted', 'late']) },
      order: { receivedAt: 'ASC', id: 'ASC' },
    });
    const names = await organisationNames(
      em,
      received.map((s) => s.supplierId),
    );
    return {
      ...header,
      round: round.kind,
      deadline: round.deadline.toISOString(),
      openedAt: (round.openedAt ?? fact.at).toISOString(),
      openedBy: await peopleWhoOpened(em, round.openedBy ?? []),
      tenders: received.flatMap(({ status, supplierId, receivedAt, receipt }) =>
        status === 'submitted' && receivedAt && receipt
          ? [{ tenderer: names.get(supplierId) ?? {}, receivedAt: receivedAt.toISOString(), sha256: digestOfReceipt(receipt) }]
          : [],
      ),
      lateCount: received.filter((s) => s.status === 'late').length,
      earlyAttempts: await earlyAttempts(em, fact.caseId),
      log: await openingLog(em, fact.caseId, round),
    };
  },
});

async function peopleWhoOpened(em: EntityManager, ids: readonly string[]): Promise<OpeningMinutesData['openedBy']> {
  const names = await personNames(em, ids);
  const rows: { id: string; roles: Parameters<typeof titleOf>[0] }[] = await em.query(
    'SELECT id, roles FROM identity.person WHERE id = ANY($1)',
    [ids],
  );
  return ids.map((id) => ({ name: names.get(id) ?? '', title: titleOf(rows.find((row) => row.id === id)?.roles ?? []) }));
}

/** How often somebody tried to open before the time had come. */
async function earlyAttempts(em: EntityManager, caseId: string): Promise<number> {
  const [row]: { count: number }[] = await em.query(
    `SELECT count(*)::int AS count FROM platform.ledger
      WHERE case_id = $1 AND type = 'platform.attempt-refused' AND command = 'tendering.openRound' AND payload->'codes' ? 'tendering.opening-too-early'`,
    [caseId],
  );
  return row?.count ?? 0;
}

/** The facts of the round's closing and opening, without any that names a tender. */
const LOGGED: readonly EventType[] = [
  'tendering.deadline-passed',
  'tendering.tender-refused-late',
  'cases.act-signed',
  'tendering.round-opened',
];

/** The case's history calls every submission a tender; of requests to participate the minutes say what they are. */
const OF_REQUESTS: Readonly<Partial<Record<EventType, Text3>>> = {
  'tendering.tender-refused-late': {
    fi: 'Myöhästynyt osallistumishakemus torjuttiin',
    sv: 'En försenad anbudsansökan avvisades',
    en: 'A late request to participate was refused',
  },
  'tendering.round-opened': {
    fi: 'Osallistumishakemukset avattiin',
    sv: 'Anbudsansökningarna öppnades',
    en: 'The requests to participate were opened',
  },
};

async function openingLog(em: EntityManager, caseId: string, { id: roundId, kind }: Round): Promise<OpeningMinutesData['log']> {
  const rows: { seq: string; at: Date; type: EventType }[] = await em.query(
    `SELECT seq, at, type FROM platform.ledger WHERE case_id = $1 AND type = ANY($2)
        AND (payload->>'roundId' = $3 OR payload->>'subject' = $3 OR (type = 'tendering.tender-refused-late' AND payload->>'submissionId' IN (
          SELECT id::text FROM tendering.submission WHERE round_id = $4))) ORDER BY seq`,
    [caseId, LOGGED, roundId, roundId],
  );
  return rows.map(({ seq, at, type }) => ({
    at: at.toISOString(),
    text: (kind === 'requests' ? OF_REQUESTS[type] : undefined) ?? EVENTS[type],
    row: seq,
  }));
}
