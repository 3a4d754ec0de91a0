import { MEETING_NAMES, type MeetingKind, type MinutesContent } from '@app/dialogue';
import { defineDocument, type DocumentHeader, type Text } from '../../render';
import { meetingMinutesWords } from './text';

/** One meeting of the market dialogue, with its secret part: these minutes never leave the city and the supplier. */
export interface MeetingMinutesData extends DocumentHeader, MinutesContent {
  readonly startsAt: string;
  /** How long it lasted. */
  readonly minutes: number;
  readonly kind: MeetingKind;
  readonly place: Text;
  readonly suppliers: readonly Text[];
}

/** What was said, who heard it, and what all will be told (2014/24/EU articles 40 and 41: equal treatment). */
export const meetingMinutes = defineDocument({
  kind: 'meeting_minutes',
  version: 1,
  words: meetingMinutesWords,
  keyFacts: (page, data: MeetingMinutesData, t) => [
    [page.words.registerNumber, data.caseNumber],
    [t.heldAt, page.format.dateTime(data.startsAt)],
    [t.length, t.minutes(data.minutes)],
    [t.kindOf, MEETING_NAMES[data.kind][page.locale]],
  ],
  draw(page, data: MeetingMinutesData, t) {
    page.chapter(t.meeting);
    page.facts([
      [t.suppliers, data.suppliers.map((name) => page.written(name).text).join(', ')],
      ...(Object.keys(data.place).length > 0 ? [[t.place, page.written(data.place)] as const] : []),
      [t.present, data.present.join(', ')],
    ]);
    page.chapter(t.open);
    if (data.nothingOpenBecause === null) {
      page.paragraphs(data.open);
      page.paragraph([t.openNote, page.cite(t.cites.equality)]);
    } else page.paragraph([t.nothingOpen(data.nothingOpenBecause), page.cite(t.cites.secrets)]);
    page.chapter(t.secret);
    if (data.secret === null) page.paragraph(t.noSecret);
    else {
      page.facts([[t.ground, [data.secret.ground, page.cite(t.cites.secrets)]]]);
      page.paragraphs(data.secret.text);
    }
    page.signatures(data.signatures);
    page.references();
  },
});
