import { meetingOnPaper } from '@app/dialogue';
import { NotFound, type Text3 } from '@app/kernel';
import { definePaper } from '../paper';
import { meetingMinutes } from '../templates';

const CONFIDENTIAL: Text3 = {
  fi: 'julkinen osa markkinavuoropuhelun yhteenvedon julkaisemiseen asti, liikesalaisuudet pysyvästi (JulkL 621/1999, 24 § 1 mom. 20 k)',
  sv: 'den offentliga delen tills sammandraget av marknadsdialogen publiceras, affärshemligheter tills vidare (OffL 621/1999, 24 § 1 mom. 20 p.)',
  en: 'the open part until the summary of the dialogue is published, trade secrets for good (Act 621/1999, section 24(1)(20))',
};

/** What was said in one meeting, for the city's own papers. */
export const meetingMinutesPaper = definePaper({
  definition: meetingMinutes,
  on: 'dialogue.minutes-written',
  mark: 'TM',
  published: 'never',
  confidential: CONFIDENTIAL,
  async gather(em, fact, header) {
    const { slotId } = fact.payload;
    if (typeof slotId !== 'string') throw new NotFound();
    const { startsAt, content, ...meeting } = await meetingOnPaper(em, slotId);
    return { ...header, ...meeting, ...content, startsAt: startsAt.toISOString() };
  },
});
