import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { InviteCard } from '../people/invite-card';
import { OwnLanguageCard } from '../people/own-language-card';
import { PeopleCard } from '../people/people-card';
import { useMe } from '../session/me';
import { Card, Column, Grid, Notice, PageHead, Work } from '../ui';

/** The company: its people, who may do what, and one's own language. */
export function Component() {
  const { t } = useTranslation('people');
  const f = useFormat();
  const me = useMe();
  if (!me) return null;
  const { id, name } = me.organisation;
  const isOwner = me.roles.includes('supplier_owner');
  return (
    <>
      <PageHead title={f.text(name)} kicker={t('company')} />
      <Work>
        <Grid>
          <Column span={8}>
            <PeopleCard organisationId={id} mayClose={isOwner} />
            <Card title={t('rights')}>
              <div className="prose small">
                <p>{t('rightsOwner')}</p>
                <p>{t('rightsUser')}</p>
                <p>{t('companyChange')}</p>
              </div>
            </Card>
          </Column>
          <Column span={4}>
            {isOwner ? (
              <InviteCard organisationId={id} kind="supplier" />
            ) : (
              <Notice>
                <p>{t('onlyOwner')}</p>
              </Notice>
            )}
            <OwnLanguageCard />
          </Column>
        </Grid>
      </Work>
    </>
  );
}
