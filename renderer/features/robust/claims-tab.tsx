/** Claims: made of the question above, kept in the file, marked by the paired ensemble. */
import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import {
  addClaim,
  claimedIn,
  claimSentence,
  limits,
  mark,
  removeClaim,
  verdictInWords,
  type Relation,
} from '../../../models/index';
import { coverOf } from '../../store/covered';
import { documentActions, useDocument, useJob, useSettings } from '../../store/index';
import { useSpeech } from '../../store/speech';
import { useModel, useWords } from '../../store/words';
import { RunButton } from './run-button';
import styles from './robust-view.module.css';
import type { Asked } from './use-question';

export function ClaimsTab({ asked }: { readonly asked: Asked }) {
  const { t } = useWords();
  const model = useModel();
  const speech = useSpeech();
  const document = useDocument((state) => state.document);
  const readOnly = useDocument((state) => state.readOnly);
  const runs = useSettings((state) => state.runs);
  const claimed = claimedIn(document, model);
  const job = useJob(JSON.stringify([claimed, runs]), () => mark(model, claimed, runs));
  const marked = job.state?.part ?? [];
  return (
    <>
      <p className={styles.help}>
        {t('app.robust.claims.help')} {t('robust.claim.rule')}
      </p>
      <NewClaim asked={asked} />
      <h2>{t('app.robust.claims.list')}</h2>
      {document.claims.length === 0 ? (
        <p className={styles.note}>{t('app.robust.claims.none')}</p>
      ) : (
        <RunButton job={job} label={t('app.robust.claims.mark')} />
      )}
      <ul className={styles.claims} data-testid="claims">
        {document.claims.map((claim) => {
          const sentence = claimSentence(speech, document, claim);
          const isCovered = coverOf(document, [claim.scenario, claim.than]) !== undefined;
          const verdict = isCovered ? undefined : marked.find(({ id }) => id === claim.id);
          return (
            <li key={claim.id} className={styles.claim}>
              <div>
                <p>{sentence}</p>
                <p className={verdict === undefined ? styles.note : styles.verdict}>
                  {verdict === undefined
                    ? t(isCovered ? 'app.predict.cover.claim' : 'app.robust.claims.unmarked')
                    : verdictInWords(speech, verdict)}
                </p>
              </div>
              <ActionIcon
                variant="subtle"
                color="gray"
                disabled={readOnly}
                aria-label={`${t('app.robust.claims.remove')}: ${sentence}`}
                onClick={() =>
                  documentActions().edit('app.edits.claimRemove', {}, (now) =>
                    removeClaim(now, claim.id),
                  )
                }
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function NewClaim({ asked }: { readonly asked: Asked }) {
  const { t } = useWords();
  const speech = useSpeech();
  const document = useDocument((state) => state.document);
  const readOnly = useDocument((state) => state.readOnly);
  const [relation, setRelation] = useState<Relation>('below');
  const { question, scenario, against, others } = asked;
  if (against === undefined) {
    return <p>{t(others.length === 0 ? 'app.robust.noOther' : 'app.robust.needsTwo')}</p>;
  }
  const claim = {
    scenario: scenario.id,
    than: against.id,
    relation,
    ...question.target,
  };
  return (
    <div className={styles.controls}>
      <NativeSelect
        label={t('app.robust.claims.relation')}
        data-testid="claim-relation"
        value={relation}
        data={[
          { value: 'below', label: t('app.robust.claims.below') },
          { value: 'above', label: t('app.robust.claims.above') },
        ]}
        onChange={(event) => setRelation(event.currentTarget.value === 'below' ? 'below' : 'above')}
      />
      <p data-testid="claim-preview">{claimSentence(speech, document, { ...claim, id: 'new' })}</p>
      <Button
        size="compact-md"
        variant="default"
        data-testid="add-claim"
        disabled={readOnly || document.claims.length >= limits.claims}
        onClick={() =>
          documentActions().edit('app.edits.claimAdd', {}, (now) => addClaim(now, claim))
        }
      >
        {t('app.robust.claims.add')}
      </Button>
    </div>
  );
}
