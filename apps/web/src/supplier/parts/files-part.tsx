import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api';
import { Button, Card, ErrorSummary, FileField } from '../../ui';
import { FileList } from '../file-list';
import { attachFile, filesQuery, removeFile } from '../files';
import { useTenderDraft } from '../tender-frame';
import { PartPage } from './part-page';

/** Files beside the answers. They belong to the draft: one has to be begun first. */
export function Component() {
  const { t } = useTranslation('supplier');
  const { own, call } = useTenderDraft();
  return (
    <PartPage path="files" title={t('files.title')} lead={t('files.lead')}>
      <Card>{own.draftId === null ? <p>{t('files.first')}</p> : <Files caseId={call.caseId} draftId={own.draftId} />}</Card>
    </PartPage>
  );
}

function Files({ caseId, draftId }: { caseId: string; draftId: string }) {
  const { t } = useTranslation('supplier');
  const [chosen, setChosen] = useState<readonly File[]>([]);
  const attached = useQuery(filesQuery(caseId, draftId));
  const renew = () => queries.invalidateQueries({ queryKey: ['files', caseId, draftId] });
  const attaching = useMutation({
    mutationFn: async () => {
      for (const file of chosen) {
        await attachFile(caseId, draftId, file);
        setChosen((rest) => rest.filter((other) => other !== file));
      }
    },
    onSettled: renew,
  });
  const removing = useMutation({ mutationFn: removeFile, onSettled: renew });
  return (
    <div className="form">
      <ErrorSummary problem={attaching.error ?? removing.error ?? attached.error} />
      <h2>{t('files.attached')}</h2>
      <FileList files={attached.data ?? []} onRemove={(id) => removing.mutate(id)} />
      <FileField id="files" label={t('files.field')} hint={t('files.hint')} multiple files={chosen} onChange={setChosen} />
      {chosen.length > 0 && (
        <div>
          <Button busy={attaching.isPending} onClick={() => attaching.mutate()}>
            {t('files.upload')}
          </Button>
        </div>
      )}
    </div>
  );
}
