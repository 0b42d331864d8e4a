/** How good is it? What the model was held against, what it missed, and what it cannot do. */
import { formatMonth, measured, worstForecast } from '../../../models/index';
import { useWords } from '../../store/words';
import { Page, PageHead, SectionHeading } from '../../ui/index';
import { BackTests } from './back-tests';
import { Calibration } from './calibration';
import styles from './evidence-view.module.css';
import { RollingOrigins } from './rolling-origins';
import { StudyTable } from './study-table';
import { Theories } from './theories';

const limits = ['local', 'persons', 'counts', 'judged', 'politics'] as const;

export function EvidenceView() {
  const { t, share } = useWords();
  const { origin, coverage } = worstForecast(measured.backTests);
  const worst = { origin: formatMonth(t, origin), band90: share(coverage) };
  return (
    <Page testId="evidence-view" width={76} className={styles.parts}>
      <PageHead
        title={t('app.evidence.heading')}
        lead={t('app.evidence.lead', { version: measured.model.version, runs: measured.runs })}
      />
      <BackTests />
      <Calibration />
      <RollingOrigins />
      <StudyTable />
      <Theories />
      <section aria-labelledby="evidence-limits">
        <SectionHeading id="evidence-limits">{t('app.evidence.limits.heading')}</SectionHeading>
        <ul>
          <li>{t('app.evidence.limits.breaks', worst)}</li>
          {limits.map((limit) => (
            <li key={limit}>{t(`app.evidence.limits.${limit}`)}</li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
