/** Language, appearance, text size and runs. Changes hold at once. */
import { Button, NativeSelect, Slider, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { desk } from '../../platform/index';
import { useSession, useSettings } from '../../store/index';
import { useMovedWords } from '../../store/moved-words';
import { useWords } from '../../store/words';
import { NumberEntry } from '../../ui/index';
import type { AnswerProps } from './answer-props';
import { Dialog } from './dialog';
import { PolicyNote } from './policy-note';
import { usePolicies } from './use-policies';

const themes = ['light', 'dark', 'contrast', 'system'] as const;

export function SettingsDialog({ answer }: AnswerProps<'settings'>) {
  const { t } = useWords();
  const movedWords = useMovedWords();
  const settings = useSettings((state) => state);
  const session = useSession();
  const policies = usePolicies();
  const { language, theme } = policies?.set ?? {};
  return (
    <Dialog title={t('shell.settings.title')} onClose={() => answer(undefined)}>
      <NativeSelect
        label={t('shell.settings.language')}
        value={settings.language}
        disabled={language !== undefined}
        description={language === undefined ? undefined : t('shell.policies.setting')}
        data={[
          { value: 'system', label: t('shell.settings.systemLanguage') },
          // A language is named in itself, so that whoever needs it can read it.
          { value: 'en', label: 'English' },
          { value: 'es', label: 'Español' },
        ]}
        onChange={({ currentTarget: { value } }) => {
          if (value === 'en' || value === 'es' || value === 'system')
            settings.change({ language: value });
        }}
      />
      <NativeSelect
        label={t('shell.settings.theme')}
        value={settings.theme}
        disabled={theme !== undefined}
        description={theme === undefined ? undefined : t('shell.policies.setting')}
        data={[
          { value: 'system', label: t('shell.settings.systemTheme') },
          { value: 'light', label: t('shell.settings.light') },
          { value: 'dark', label: t('shell.settings.dark') },
          { value: 'contrast', label: t('shell.settings.contrast') },
        ]}
        onChange={({ currentTarget: { value } }) => {
          const chosen = themes.find((one) => one === value);
          if (chosen !== undefined) settings.change({ theme: chosen });
        }}
      />
      <TextScale
        value={settings.textScale}
        onChange={(textScale) => settings.change({ textScale })}
      />
      <div>
        <NumberEntry
          label={t('shell.settings.runs')}
          isLabelShown
          help={t('shell.settings.runsHelp')}
          size="sm"
          min={50}
          max={1000}
          step={50}
          value={settings.runs}
          movedWords={movedWords}
          onCommit={(runs) => settings.change({ runs })}
        />
      </div>
      <PolicyNote policies={policies} />
      <Stack gap={4} align="flex-start">
        <Button variant="default" onClick={() => void desk.openLog()}>
          {t('shell.settings.log')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('shell.settings.logHelp')}
        </Text>
        <Button
          variant="subtle"
          px={0}
          onClick={() => {
            answer(undefined);
            session.send('about');
          }}
        >
          {t('shell.settings.about')}
        </Button>
      </Stack>
    </Dialog>
  );
}

interface TextScaleProps {
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** The new size holds when the thumb is let go: a page that grows under the pointer cannot be aimed at. */
function TextScale({ value, onChange }: TextScaleProps) {
  const { t } = useWords();
  const [shown, setShown] = useState(value);
  return (
    <Stack gap={4}>
      <Text id="text-scale" size="sm" fw={500}>
        {t('shell.settings.textScale')}
      </Text>
      <Slider
        min={80}
        max={200}
        step={10}
        value={shown}
        thumbProps={{ 'aria-labelledby': 'text-scale' }}
        label={(percent) => t('shell.settings.textScaleValue', { value: percent })}
        marks={[{ value: 100 }]}
        onChange={setShown}
        onChangeEnd={onChange}
      />
      <Text size="sm" c="dimmed">
        {t('shell.settings.textScaleValue', { value: shown })}
      </Text>
    </Stack>
  );
}
