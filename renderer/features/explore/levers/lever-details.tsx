/** What there is to know about a lever: its help, its course over time, what it rests on, the rules it moves. */
import type { Lever } from '../../../../models/index';
import { useView, viewActions } from '../../../store/index';
import { useModel, useWords } from '../../../store/words';
import { LeverCourse } from './lever-course';
import styles from './lever-details.module.css';
import { leverInWords, leverScale, shownOf } from '../../../store/lever-scale';
import { rulesReading } from './rules-reading';
import { useLever } from './use-lever';

export interface LeverDetailsProps {
  readonly lever: Lever;
  readonly cell: string | undefined;
}

export function LeverDetails({ lever, cell }: LeverDetailsProps) {
  const words = useWords();
  const { t, number, date } = words;
  const model = useModel();
  const week = useView((state) => state.week) ?? 0;
  const handle = useLever(lever, cell, week);
  const scale = leverScale(lever, t);
  const show = (value: number) => number(shownOf(scale, value), scale.decimals);
  const rules = rulesReading(model, lever.id);

  return (
    <div className={styles.details} data-testid="lever-details">
      <h3>{handle.name}</h3>
      <p>{lever.help}</p>
      <p className={styles.quiet}>
        {t('app.levers.range', {
          min: show(lever.min),
          max: show(lever.max),
          unit: scale.unit || scale.sign,
        })}
        {' · '}
        {t('app.levers.standard', { value: leverInWords(words, lever, handle.standard) })}
      </p>
      <LeverCourse lever={lever} handle={handle} />
      {lever.marks.length > 0 && (
        <section>
          <h4>{t('app.levers.marks')}</h4>
          <ul>
            {lever.marks.map((mark) => (
              <li key={`${mark.value} ${mark.label}`}>
                {leverInWords(words, lever, mark.value)}: {mark.label}
                <span className={styles.source}>
                  {mark.source}
                  {mark.date !== undefined && ` · ${date(mark.date)}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h4>
          {t('app.levers.rulesUsing')} ({t('app.levers.claim')} {lever.claim})
        </h4>
        {rules.length === 0 && <p className={styles.quiet}>{t('app.levers.noRules')}</p>}
        <ul>
          {rules.map((rule) => (
            <li key={rule.id}>
              <button
                type="button"
                className={styles.rule}
                onClick={() => {
                  viewActions().selectRule(rule.id);
                  viewActions().showView('rules');
                }}
              >
                {rule.title}
              </button>
              <span className={styles.says}>{rule.says}</span>
              {[...rule.evidence, ...rule.dissent].map((source) => (
                <span key={source.id} className={styles.source}>
                  {rule.dissent.includes(source) && `${t('app.levers.dissent')}: `}
                  {source.finding} ({source.cite})
                </span>
              ))}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
