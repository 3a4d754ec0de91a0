import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import { FillWithExample } from '../../demo/fill-with-example';
import { useDraft } from '../../drafts/use-draft';
import { refreshCase } from '../../officer/case-data';
import { HeadActions, useCase } from '../../officer/case-frame';
import { Column, ErrorSummary, Grid, LinkButton, Saved } from '../../ui';
import type { Call, CallContent } from '../call-types';
import { BasicsSection } from './basics-section';
import { ClosingSection } from './closing-section';
import { CriteriaSection } from './criteria-section';
import { LotsSection } from './lots-section';
import { PricesSection } from './prices-section';
import { PublishSection } from './publish-section';
import { RequirementsSection } from './requirements-section';
import { RoundsSection } from './rounds-section';
import { GapList } from './section';
import { SectionNav } from './section-nav';
import type { SectionProps } from './section-props';
import { isSection, SECTIONS, sectionOf, type Section } from './sections';

const BODIES: Readonly<Record<Exclude<Section, 'publish'>, (props: SectionProps) => React.ReactNode>> = {
  basics: BasicsSection,
  lots: LotsSection,
  requirements: RequirementsSection,
  prices: PricesSection,
  rounds: RoundsSection,
  criteria: CriteriaSection,
  closing: ClosingSection,
};

/** The call while it is a draft: one section at a time, saved as it is typed, with what each section still lacks. */
export function CallEditor({ call }: { call: Call }) {
  const { t } = useTranslation('tender');
  const { view } = useCase();
  const [search] = useSearchParams();
  const asked = search.get('part');
  const section: Section = isSection(asked) ? asked : 'basics';
  const draft = useDraft<CallContent>(`/api/cases/${view.id}/call`, call, () => void refreshCase(view.id));
  const gapsOf = (of: Section) => call.missing.filter((reason) => sectionOf(reason) === of);
  const counts = Object.fromEntries(SECTIONS.map((each) => [each, gapsOf(each).length]));
  const heading = useFocusOnPlace(section);
  const at = SECTIONS.indexOf(section);
  const [before, after] = [SECTIONS[at - 1], SECTIONS[at + 1]];
  const Body = section === 'publish' ? undefined : BODIES[section];
  return (
    <>
      <HeadActions>
        {call.version === 0 && <FillWithExample<CallContent> form="call" onFill={draft.change} />}
        {(call.version === 0 || draft.savedAt !== undefined || draft.state !== 'idle') && <Saved at={draft.savedAt} state={draft.state} />}
      </HeadActions>
      <ErrorSummary
        problem={draft.problem}
        stale={
          draft.theirs && {
            mine: <p>{t('editor.mine', { count: changedParts(draft.content, draft.theirs.content) })}</p>,
            theirs: <p>{t('editor.theirs', { version: draft.theirs.version })}</p>,
            onTakeTheirs: draft.takeTheirs,
            onKeepMine: draft.keepMine,
          }
        }
      />
      <Grid>
        <Column span={3}>
          <SectionNav current={section} content={draft.content} gaps={counts} />
        </Column>
        <Column span={9}>
          <h2 className="section-title" ref={heading} tabIndex={-1}>
            {t(`section.${section}`)}
          </h2>
          <GapList section={section} gaps={gapsOf(section)} />
          {Body ? (
            <Body key={`${section}.${draft.epoch}`} caseId={view.id} content={draft.content} change={draft.change} gaps={gapsOf(section)} />
          ) : (
            <PublishSection draft={draft} />
          )}
          <div className="row row-apart">
            {before ? <LinkButton to={`?part=${before}`}>{t('editor.before', { section: t(`section.${before}`) })}</LinkButton> : <span />}
            {after && <LinkButton to={`?part=${after}`}>{t('editor.after', { section: t(`section.${after}`) })}</LinkButton>}
          </div>
        </Column>
      </Grid>
    </>
  );
}

const changedParts = (mine: object, theirs: object): number => {
  const there: Record<string, unknown> = { ...theirs };
  return Object.entries(mine).filter(([part, value]) => JSON.stringify(value) !== JSON.stringify(there[part])).length;
};

/** A new section takes the focus to its heading; an address with a place (`#requirements.r1`) opens and takes it there. */
function useFocusOnPlace(section: Section) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  const { hash, key } = useLocation();
  useEffect(() => {
    const place = decodeURIComponent(hash.slice(1));
    if (place) {
      const item = document.getElementById(`item-${place}`);
      if (item instanceof HTMLDetailsElement) item.open = true;
      const field = document.getElementById(place) ?? item;
      field?.scrollIntoView({ block: 'center' });
      field?.focus();
    } else if (!first.current) {
      heading.current?.focus();
    }
    first.current = false;
  }, [section, hash, key]);
  return heading;
}
