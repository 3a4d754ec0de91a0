import { useTranslation } from 'react-i18next';
import type { Draft } from '../../drafts/use-draft';
import { placeOfReason } from '../../officer/acts';
import { useCase } from '../../officer/case-frame';
import { MoveButton } from '../../officer/move-button';
import { SecondPerson } from '../../officer/second-person';
import { GateCard, type Condition } from '../../ui';
import { useFormat } from '../../i18n';
import { CallReading } from '../read/call-reading';
import type { CallContent } from '../call-types';
import { useGapWords } from './gap-words';
import { SECTIONS, sectionOf } from './sections';

const COMMAND = 'tendering.publishCall';

/** The gate before publishing: what is not met yet and where it is mended, the two people, and the call as suppliers will read it. */
export function PublishSection({ draft }: { draft: Draft<CallContent> }) {
  const { t } = useTranslation('tender');
  const f = useFormat();
  const { view } = useCase();
  const wordsOf = useGapWords();
  const move = view.moves.find((m) => m.command === COMMAND);
  const reasons = move?.reasons ?? [];
  const unmet: Condition[] = reasons.map((reason) => {
    const section = sectionOf(reason);
    return {
      name: wordsOf(reason),
      task: section
        ? { name: t('publish.mend', { section: t(`section.${section}`) }), to: `?part=${section}` }
        : { name: t('publish.mendElsewhere'), to: placeOfReason(view.id, reason) },
      status: 'todo',
    };
  });
  const open = SECTIONS.filter((section) => section !== 'publish' && !reasons.some((reason) => sectionOf(reason) === section));
  const shut = reasons.length > 0;
  return (
    <>
      {!move && <p className="card card-body">{t('publish.notNow')}</p>}
      {move && (
        <GateCard
          title={shut ? t('publish.shut', { count: reasons.length }) : t('publish.open')}
          note={shut ? t('publish.shutNote') : t('publish.openNote')}
          unmet={unmet}
          met={open.map((section) => t(`section.${section}`))}
        />
      )}
      {move && !shut && (
        <SecondPerson act={COMMAND}>
          <MoveButton
            command={COMMAND}
            address="call/publish"
            also={draft.state === 'idle' ? [] : [{ text: t('publish.unsaved') }]}
            confirm={<p>{t('publish.confirm')}</p>}
            done={t('publish.done')}
          />
        </SecondPerson>
      )}
      <h3>{t('publish.preview')}</h3>
      <CallReading content={draft.content} questionsDue={draft.content.questionsDue} />
      <p className="small muted">{t('publish.previewNote', { title: f.text(draft.content.title) })}</p>
    </>
  );
}
