/** The parts of a number, the weightiest first, each with its sentence, its evidence and the events behind it. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import {
  contributionsInWords,
  eventsBehind,
  formatNumber,
  formatShare,
  formatSigned,
  headlineInWords,
  inPrint,
  ruleName,
  type Contribution,
  type Contributions,
  type EventRecord,
} from '../../../models/index';
import { viewActions } from '../../store/index';
import { selectWeek } from '../../store/select-week';
import { useSpeech } from '../../store/speech';
import { useWords } from '../../store/words';
import { partColour } from './part-colour';
import type { Why } from './use-why';
import styles from './why-panel.module.css';

/** Parts listed at first. */
const FEW = 8;
/** Events named for one part. */
const EVENTS = 4;

export interface ContributionListProps {
  readonly why: Why;
  readonly contributions: Contributions;
  /** Of the run that is explained. */
  readonly events: readonly EventRecord[];
}

export function ContributionList({ why, contributions, events }: ContributionListProps) {
  const { t, language } = useWords();
  const [all, setAll] = useState(false);
  const speech = useSpeech();
  const { byRule } = contributions;
  const whole = byRule.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  const shown = all ? byRule : byRule.slice(0, FEW);
  const printed = inPrint(contributions, why.info);
  const { decimals } = printed;
  const sentences = contributionsInWords(speech, why.info, why.target, contributions);
  const sum = {
    start: formatNumber(language, printed.start, decimals),
    value: formatNumber(language, printed.value, decimals),
  };
  return (
    <section aria-label={t('app.why.parts')}>
      <h3>{t('app.why.parts')}</h3>
      {byRule.length === 0 && <p className={styles.hint}>{t('app.why.noParts')}</p>}
      <ol className={styles.parts} data-testid="why-parts">
        {shown.map((one, place) => (
          <Part
            key={one.rule}
            part={one}
            amount={formatSigned(language, printed.byRule[place]?.amount ?? 0, decimals)}
            sentence={sentences[place] ?? ''}
            colour={partColour(place)}
            share={Math.abs(one.amount) / whole}
            why={why}
            events={events}
          />
        ))}
      </ol>
      {byRule.length > FEW && (
        <Button size="compact-xs" variant="subtle" onClick={() => setAll(!all)}>
          {t(all ? 'app.why.fewer' : 'app.why.more', { count: byRule.length - FEW })}
        </Button>
      )}
      <p className={styles.hint}>{t('app.why.adding', sum)}</p>
    </section>
  );
}

interface PartProps {
  readonly part: Contribution;
  /** Ready-made: the amount, and what the rule did. */
  readonly amount: string;
  readonly sentence: string;
  readonly colour: string;
  /** Of all that was added and taken, 0 to 1. */
  readonly share: number;
  readonly why: Why;
  readonly events: readonly EventRecord[];
}

function Part({ part, amount, sentence, colour, share, why, events }: PartProps) {
  const { t, language } = useWords();
  const speech = useSpeech();
  const { info, target } = why;
  const rule = speech.model.rules.find(({ id }) => id === part.rule);
  const behind = eventsBehind(speech.model, events, part.rule, info, part.first - 1, target.week);
  return (
    <li>
      <details>
        <summary>
          <span className={styles.swatch} style={{ background: colour }} aria-hidden />
          <span className={styles.name}>{ruleName(speech, part.rule)}</span>
          <span className={styles.amount}>{amount}</span>
          <span className={styles.share}>{formatShare(language, share)}</span>
        </summary>
        <p>{sentence}</p>
        {rule !== undefined && <p>{rule.says}</p>}
        {rule?.evidence.map(({ id, cite, finding, confidence }) => (
          <p key={id} className={styles.hint}>
            {cite}: {finding} [{confidence}]
          </p>
        ))}
        {behind.length > 0 && (
          <ul className={styles.events}>
            {behind.slice(0, EVENTS).map((event, at) => (
              <li key={`${event.week} ${event.actor} ${at}`}>
                <button type="button" onClick={() => selectWeek(event.week)}>
                  {t('why.event', {
                    week: event.week,
                    what: headlineInWords(speech.model, event, t),
                  })}
                </button>
              </li>
            ))}
            {behind.length > EVENTS && (
              <li className={styles.hint}>
                {t('app.why.moreEvents', { count: behind.length - EVENTS })}
              </li>
            )}
          </ul>
        )}
        {rule !== undefined && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              viewActions().selectRule(rule.id);
              viewActions().showView('rules');
            }}
          >
            {t('app.why.toRule')}
          </Button>
        )}
      </details>
    </li>
  );
}
