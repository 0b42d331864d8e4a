/** The numbers of the outcomes; for two scenarios their difference too, its band, and all of it in words. */
import { inWords, type SeriesInfo } from '../../../models/index';
import { centralUpTo, differenceUpTo } from '../../store/differences';
import { useDocument, useScenarioResults } from '../../store/index';
import type { ScenarioLook } from '../../store/looks';
import { unitInWords } from '../../store/units';
import { unbroken, useWords } from '../../store/words';
import styles from './handout.module.css';

export interface DifferencesSectionProps {
  readonly looks: readonly ScenarioLook[];
  readonly series: readonly SeriesInfo[];
}

export function DifferencesSection({ looks, series }: DifferencesSectionProps) {
  const { t } = useWords();
  const weeks = useDocument((state) => state.document.weeks);
  const [a, b] = looks;
  if (a === undefined) return null;
  return (
    <section data-testid="handout-differences">
      <h3>{t(b === undefined ? 'app.handout.numbers' : 'app.handout.table')}</h3>
      <p className={styles.hint}>{t('app.handout.tableLead', { weeks })}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('app.handout.outcome')}</th>
            {looks.map(({ scenario }) => (
              <th key={scenario.id} scope="col" className={styles.number}>
                {scenario.title}
              </th>
            ))}
            {b !== undefined && (
              <>
                <th scope="col" className={styles.number}>
                  {t('app.handout.difference')}
                </th>
                <th scope="col">{t('app.handout.band')}</th>
                <th scope="col">{t('app.handout.inWords')}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {series.map((info) =>
            b === undefined ? (
              <OneNumber key={info.id} info={info} scenario={a.scenario.id} />
            ) : (
              <TwoNumbers key={info.id} info={info} a={a.scenario.id} b={b.scenario.id} />
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}

function Outcome({ info }: { readonly info: SeriesInfo }) {
  const { t } = useWords();
  return (
    <th scope="row">
      {info.label} <span className={styles.unit}>{unitInWords(t, info, 'period')}</span>
    </th>
  );
}

interface OneNumberProps {
  readonly info: SeriesInfo;
  readonly scenario: string;
}

function OneNumber({ info, scenario }: OneNumberProps) {
  const { t, number } = useWords();
  const last = useDocument((state) => state.document.weeks) - 1;
  const value = centralUpTo(useScenarioResults(scenario).central, info, last);
  return (
    <tr>
      <Outcome info={info} />
      <td className={styles.number}>
        {Number.isNaN(value) ? t('app.handout.pending') : number(value, info.decimals)}
      </td>
    </tr>
  );
}

interface TwoNumbersProps {
  readonly info: SeriesInfo;
  readonly a: string;
  readonly b: string;
}

function TwoNumbers({ info, a, b }: TwoNumbersProps) {
  const { t, number, language } = useWords();
  const last = useDocument((state) => state.document.weeks) - 1;
  const row = differenceUpTo(info, useScenarioResults(a), useScenarioResults(b), last);
  if (row === undefined)
    return (
      <tr>
        <Outcome info={info} />
        <td colSpan={5}>{t('app.handout.pending')}</td>
      </tr>
    );
  const said = inWords(row, t, language);
  const isOpen = row.certainty === 'open' && row.direction !== 'same';
  return (
    <tr>
      <Outcome info={info} />
      <td className={styles.number}>{number(row.a, row.series.decimals)}</td>
      <td className={styles.number}>{number(row.b, row.series.decimals)}</td>
      <td className={styles.number}>{said.difference}</td>
      <td>{row.band === undefined ? t('app.handout.pending') : said.band}</td>
      <td>
        {isOpen ? t('app.handout.open') : unbroken(`${said.change}, ${said.certainty}`)}
        {said.judgement !== '' && ` · ${said.judgement}`}
      </td>
    </tr>
  );
}
