import { useState } from 'react';
import type { Text } from '@app/kernel';
import {
  Button,
  Card,
  CheckField,
  Column,
  ConfirmDialog,
  Count,
  DayField,
  DeadlineCard,
  EmptyState,
  ErrorSummary,
  FileField,
  GateCard,
  Grid,
  Hash,
  History,
  InstantField,
  KpiChart,
  LinkButton,
  MoneyField,
  Notice,
  NoticeList,
  NumberedSteps,
  PageHead,
  Path,
  PersonRow,
  RadioField,
  Receipt,
  ReceiptFile,
  RowGroup,
  Rows,
  RuleButton,
  Saved,
  SealedBox,
  Segmented,
  SelectField,
  Status,
  Table,
  Tabs,
  TaskRow,
  TextAreaField,
  TextField,
  TrilingualField,
  TwoPeople,
  Work,
} from '../ui';
import * as sample from './styleguide-words';

/** Every part of the kit with words from a real procurement: for those who build screens. In Finnish only. */
export function Component() {
  return (
    <div lang="fi">
      <PageHead
        title="Hulevesien laadun jatkuva seuranta"
        crumbs={[{ label: 'Hankinnat', to: '/app/cases' }, { label: 'HNK-2026-0142' }]}
        facts={[
          'Turun kaupunki',
          <>
            Neuvottelumenettely, <b>EU-hankinta</b>
          </>,
          <>
            Ennakoitu arvo <b>480 000 €</b> (alv 0)
          </>,
          <Saved at="2026-11-24T12:32:00Z" />,
        ]}
        actions={
          <>
            <LinkButton icon="download" href="/api/example.pdf">
              Yhteenveto (PDF)
            </LinkButton>
            <Button variant="primary" unavailable={sample.reasons}>
              Julkaise tarjouspyyntö
            </Button>
          </>
        }
      >
        <Path stages={sample.stages} steps={sample.steps} />
        <Tabs label="Hankinnan osat" tabs={sample.tabs} />
      </PageHead>
      <Work>
        <Grid>
          <Column span={8}>
            <GateCard
              title="Portti 3 on kiinni: neljä ehtoa puuttuu"
              note="Julkaisu on suunniteltu maanantaille 30.11.2026."
              unmet={sample.unmet}
              met={sample.met}
            />
            <Card title="Tehtävät" side={<a href="#tehtavat">Vain omat</a>} flush>
              <Rows>
                <RowGroup>
                  Myöhässä <Count value={1} hot />
                </RowGroup>
                <TaskRow
                  name="Kirjaa vuoropuhelun tapaamismuistio"
                  to="/app/cases/1/dialogue"
                  note="Kouluruokailun hävikin ennustaminen, HNK-2026-0158"
                  due={{ at: 'pe 20.11.', left: '4 pv sitten', late: true }}
                  stage={2}
                  status="problem"
                  statusText="Myöhässä"
                />
                <RowGroup>
                  Tällä viikolla <Count value={2} />
                </RowGroup>
                <TaskRow
                  name="Viimeistele vertailuperusteet"
                  to="/app/cases/1/tender"
                  note="Hulevesien laadun jatkuva seuranta, HNK-2026-0142"
                  due={{ at: 'tänään' }}
                  stage={3}
                  status="progress"
                  statusText="Kesken 85 %"
                />
                <TaskRow
                  name="Pyydä julkaisun hyväksyntä"
                  note="Hulevesien laadun jatkuva seuranta, HNK-2026-0142"
                  due={{ at: 'pe 27.11.', left: '3 pv' }}
                  stage={3}
                  status="locked"
                />
              </Rows>
            </Card>
            <Card title="Määräajat ja niiden perusteet" flush>
              <Table
                name="Määräajat"
                stacked
                rows={sample.deadlines}
                rowKey={(d) => d.name}
                columns={[
                  { key: 'name', head: 'Määräaika', cell: (d) => d.name },
                  { key: 'at', head: 'Suunniteltu', cell: (d) => d.at },
                  { key: 'rule', head: 'Sääntö', cell: () => <RuleButton rule={sample.rule} /> },
                  { key: 'margin', head: 'Liikkumavara', cell: (d) => d.margin, right: true },
                ]}
              />
            </Card>
            <TwoPeople
              first={{
                name: 'Aino Virtanen',
                role: 'Hankinta-asiantuntija',
                done: ['Vahvistanut henkilöllisyytensä', 'Antanut avainosuutensa klo 12.16.04'],
              }}
              waiting={<p className="small">Omalla laitteellaan, omilla tunnuksillaan. Kutsuttu: Johanna Koski.</p>}
            />
            <Receipt
              title="Vastaanotettu"
              when="ma 14.12.2026 klo 15.47.22,418"
              zone="Suomen aikaa (Europe/Helsinki), palvelimen kello"
              verdict="Ajoissa: määräaika on ti 15.12.2026 klo 12.00."
              parts={[
                {
                  id: 'files',
                  content: (
                    <>
                      <h2>Jätetyt tiedostot</h2>
                      <ReceiptFile name="Ratkaisu.pdf" note="Laatu, 610 kB" sha256={sample.sha256} />
                    </>
                  ),
                },
                {
                  id: 'log',
                  content: (
                    <>
                      <h2>Paikka lokissa</h2>
                      <p>
                        Kuitti on lokin rivi <b>48 213</b>.
                      </p>
                      <Hash value={sample.sha256} />
                    </>
                  ),
                },
              ]}
            />
            <Card title="Kiintoaineen mittausvirhe">
              <KpiChart
                name="Mittausvirhe"
                unit="%"
                finding="Mittausvirhe on laskenut 18 prosentista 9 prosenttiin; tavoite on 10."
                points={sample.points}
                target={10}
                baseline={18}
              />
            </Card>
            <Form />
          </Column>
          <Column span={4}>
            <DeadlineCard
              title="Tarjous on jätettävä viimeistään"
              at="2026-12-15T10:00:00Z"
              now="2026-11-24T12:32:00Z"
              dates={[
                { name: 'Kysymykset viimeistään', at: '2026-12-01T10:00:00Z' },
                { name: 'Tarjoukset voidaan avata', at: '2026-12-15T10:15:00Z' },
              ]}
            />
            <SealedBox title="Sinetöity avaukseen asti" envelopes={[{ name: 'Soveltuvuus' }, { name: 'Laatu' }, { name: 'Hinta' }]}>
              <p>Kukaan ei voi lukea jätettyä tarjousta ennen ti 15.12.2026 klo 12.15.</p>
            </SealedBox>
            <SealedBox
              opened
              title="Avattu"
              envelopes={[{ name: 'Soveltuvuus', opened: true }, { name: 'Laatu', opened: true }, { name: 'Hinta' }]}
            />
            <Card title="Tilat">
              <div className="row">
                {(['todo', 'progress', 'due', 'problem', 'done', 'locked', 'neutral'] as const).map((kind) => (
                  <Status key={kind} kind={kind} />
                ))}
              </div>
            </Card>
            <Card title="Ihmiset" flush>
              <Rows dense>
                <PersonRow name="Aino Virtanen" role="Hankinta-asiantuntija, vastuuhenkilö" />
                <PersonRow name="Johanna Koski" role="Juristi, julkaisun hyväksyjä" />
              </Rows>
            </Card>
            <Card title="Historia">
              <History items={sample.happenings} />
            </Card>
            <Card title="Lukot avautuvat järjestyksessä">
              <NumberedSteps
                steps={[
                  { name: 'Määräaika päättyi', note: 'ti 15.12.2026 klo 12.00', done: true },
                  { name: 'Toinen avainosuus', note: 'Odotetaan toista henkilöä' },
                ]}
              />
            </Card>
            <Notice kind="warn" title="Neljä asiaa puuttuu">
              <NoticeList>
                <li>
                  <a href="#tehtavat">Liitä toinen referenssi</a>
                </li>
                <li>
                  <a href="#tehtavat">Anna hinta riville 14</a>
                </li>
              </NoticeList>
            </Notice>
            <Notice title="Ilmoitus lähetetään Hilmaan">Se näkyy viimeistään kahden päivän kuluttua.</Notice>
            <Notice kind="bad">Tarjous saapui määräajan jälkeen.</Notice>
            <Notice kind="good">Kaikki ehdot täyttyvät.</Notice>
            <Card flush>
              <EmptyState
                title="Ei vielä kysymyksiä"
                text="Toimittajien kysymykset tulevat tähän, kun tarjouspyyntö on julkaistu."
                action={<Button>Kirjoita kysymys</Button>}
              />
            </Card>
          </Column>
        </Grid>
      </Work>
    </div>
  );
}

function Form() {
  const [words, setWords] = useState('Satakunnan Sensorit Oy');
  const [text, setText] = useState<Text>({ fi: 'Kaupunki tarvitsee jatkuvaa tietoa hulevesien laadusta.' });
  const [at, setAt] = useState<string | undefined>('2026-12-15T10:00:00Z');
  const [day, setDay] = useState<string | undefined>('2026-11-30');
  const [cents, setCents] = useState<number | undefined>(48_000_000);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [choice, setChoice] = useState<'open' | 'negotiated'>('negotiated');
  const [sure, setSure] = useState<'yes' | 'no'>();
  const [agreed, setAgreed] = useState(false);
  const [errors, setErrors] = useState(false);
  const [asking, setAsking] = useState(false);
  const procedures = [
    { value: 'open', label: 'Avoin menettely' },
    { value: 'negotiated', label: 'Neuvottelumenettely' },
  ] as const;
  return (
    <Card title="Lomake" foot={<Saved at="2026-11-24T12:32:00Z" />}>
      <div className="form">
        <CheckField id="sg.errors" label="Näytä virheiden yhteenveto" checked={errors} onChange={setErrors} />
        <ErrorSummary fields={!errors ? [] : [{ path: 'sg.email', text: 'Kirjoita sähköpostiosoite kokonaan.' }]} />
        <TextField id="sg.name" label="Yrityksen nimi" value={words} onChange={setWords} />
        <TextField
          id="sg.email"
          type="email"
          label="Sähköposti"
          hint="Ilmoitukset tulevat tähän."
          error="Kirjoita sähköpostiosoite kokonaan."
          value="ebba@"
          onChange={() => undefined}
        />
        <TextAreaField id="sg.text" label="Kysymys" optional value="" onChange={() => undefined} />
        <TrilingualField id="sg.need" label="Tarpeen kuvaus" hint="Kerro ongelma, älä ratkaisua." value={text} onChange={setText} />
        <SelectField id="sg.procedure" label="Menettely" options={procedures} value={choice} onChange={setChoice} />
        <Segmented label="Menettely" choices={procedures} value={choice} onChange={setChoice} />
        <RadioField
          id="sg.ties"
          label="Onko sinulla sidonnaisuuksia tarjoajiin?"
          options={[
            { value: 'no', label: 'Ei ole' },
            { value: 'yes', label: 'On', hint: 'Kerro seuraavaksi, millaisia.' },
          ]}
          value={sure}
          onChange={setSure}
        />
        <CheckField id="sg.agree" label="Vakuutan, että tiedot ovat oikein" checked={agreed} onChange={setAgreed} />
        <DayField id="sg.day" label="Julkaisupäivä" value={day} onChange={setDay} />
        <InstantField id="sg.at" label="Tarjousten määräaika" value={at} onChange={setAt} />
        <MoneyField id="sg.value" label="Ennakoitu arvo (alv 0)" value={cents} onChange={setCents} />
        <FileField id="sg.files" label="Liitteet" hint="PDF, enintään 20 MB" multiple files={files} onChange={setFiles} />
        <div className="row">
          <Button variant="danger" onClick={() => setAsking(true)}>
            Peru tarjous
          </Button>
          <Button busy>Tallenna</Button>
          <Button variant="quiet" small icon="plus">
            Lisää mittari
          </Button>
        </div>
        <ConfirmDialog
          open={asking}
          title="Perutaanko tarjous?"
          confirm="Peru tarjous"
          danger
          onConfirm={() => setAsking(false)}
          onClose={() => setAsking(false)}
        >
          <p>Voitte jättää uuden tarjouksen ti 15.12.2026 klo 12.00 asti.</p>
        </ConfirmDialog>
      </div>
    </Card>
  );
}
