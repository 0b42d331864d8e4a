import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import {
  EmptyState,
  FilePick,
  IconButton,
  OutcomeCard,
  Panel,
  ScenarioChip,
  SelectField,
  TextField,
  type FilePickProps,
} from '../../../renderer/ui/index';
import { renderInLibrary } from './render';

const accent = { colour: 'red', dash: '' };

describe('an outcome card', () => {
  test('says the number, the change in words and the band, and whether it is chosen', async () => {
    const onSelect = vi.fn<() => void>();
    renderInLibrary(
      <OutcomeCard
        label="Homicides"
        number="76,412"
        unit="over 156 weeks"
        change="14 % fewer than the baseline"
        verdict="better"
        direction="down"
        band="90 % of runs: 71,200 to 82,900"
        accent={accent}
        rows={[{ id: 'b', title: 'No handover', number: '88,800', ...accent }]}
        selected
        onSelect={onSelect}
      />,
    );
    const card = screen.getByRole('button', { pressed: true });
    for (const words of ['Homicides', '76,412', 'over 156 weeks', '88,800', 'No handover']) {
      expect(within(card).getByText(words)).toBeTruthy();
    }
    expect(card.textContent).toContain('14 % fewer than the baseline, better');
    expect(card.textContent).toContain('90 % of runs: 71,200 to 82,900');
    await userEvent.click(card);
    expect(onSelect).toHaveBeenCalledOnce();
  });

  test('is no button where it cannot be chosen', () => {
    renderInLibrary(<OutcomeCard label="Splits" number="3" unit="splits" accent={accent} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a scenario chip', () => {
  test('chooses its scenario, and opens what can be done with it', async () => {
    const onSelect = vi.fn<() => void>();
    const onClick = vi.fn<() => void>();
    renderInLibrary(
      <ScenarioChip
        title="Handover of 29"
        {...accent}
        selected={false}
        onSelect={onSelect}
        baselineLabel="Baseline"
        menuLabel="What to do with Handover of 29"
        actions={[
          { id: 'copy', label: 'Duplicate', onClick },
          { id: 'remove', label: 'Remove', disabled: true, onClick },
        ]}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: /Handover of 29.*Baseline/ }));
    expect(onSelect).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'What to do with Handover of 29' }));
    expect(await screen.findByRole('menuitem', { name: 'Remove' })).toHaveProperty(
      'disabled',
      true,
    );
    await userEvent.click(screen.getByRole('menuitem', { name: 'Duplicate' }));
    expect(onClick).toHaveBeenCalledOnce();
  });
});

describe('a field for words', () => {
  test('hands the words over once, on Enter', async () => {
    const onCommit = vi.fn<(value: string) => void>();
    renderInLibrary(<TextField label="Title" value="Old" onCommit={onCommit} />);
    const field = screen.getByRole('textbox', { name: 'Title' });
    await userEvent.type(field, ' news{Enter}');
    await userEvent.tab();
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('Old news');
  });

  test('takes back what was typed on Escape', async () => {
    const onCommit = vi.fn<(value: string) => void>();
    renderInLibrary(<TextField label="Title" value="Old" onCommit={onCommit} />);
    const field = screen.getByRole('textbox', { name: 'Title' });
    await userEvent.type(field, ' news{Escape}');
    await userEvent.tab();
    expect(field).toHaveProperty('value', 'Old');
    expect(onCommit).not.toHaveBeenCalled();
  });
});

test('a choice reports another choice only', async () => {
  const onChange = vi.fn<(value: string) => void>();
  const options = [
    { value: 'cjng', label: 'CJNG' },
    { value: 'mayiza', label: 'La Mayiza' },
  ];
  renderInLibrary(
    <SelectField label="Organisation" value="cjng" options={options} onChange={onChange} />,
  );
  const field = screen.getByRole('combobox', { name: 'Organisation' });
  await userEvent.click(field);
  await userEvent.click(await screen.findByRole('option', { name: 'CJNG' }));
  await userEvent.click(field);
  await userEvent.click(await screen.findByRole('option', { name: 'La Mayiza' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('mayiza');
});

test('a panel is a region named by its heading', () => {
  renderInLibrary(
    <Panel title="Levers" level={3}>
      content
    </Panel>,
  );
  const region = screen.getByRole('region', { name: 'Levers' });
  expect(within(region).getByRole('heading', { level: 3 }).textContent).toBe('Levers');
});

test('an empty place says what is missing and what to do', () => {
  renderInLibrary(<EmptyState title="No notes yet" text="Write what you see." />);
  expect(screen.getByText('No notes yet')).toBeTruthy();
  expect(screen.getByText('Write what you see.')).toBeTruthy();
});

test('a button that is only a sign has a name, and says when it is down', () => {
  renderInLibrary(<IconButton label="Pin" icon="*" pressed />);
  expect(screen.getByRole('button', { name: 'Pin', pressed: true })).toBeTruthy();
});

describe('a pick of files', () => {
  const pick = (props: Pick<FilePickProps, 'takes' | 'accept'>) => {
    const onFiles = vi.fn<FilePickProps['onFiles']>();
    renderInLibrary(
      <FilePick {...props} testId="input" onFiles={onFiles}>
        {(show) => (
          <button type="button" onClick={show}>
            Pick
          </button>
        )}
      </FilePick>,
    );
    return { onFiles, input: screen.getByTestId<HTMLInputElement>('input') };
  };
  const [a, b] = ['a.blowback', 'b.json'].map((name) => new File(['{}'], name));
  if (a === undefined || b === undefined) throw new Error('two files are needed');

  test('takes one file, the same again too', async () => {
    const { onFiles, input } = pick({ accept: '.blowback' });
    expect([input.multiple, input.accept, input.hasAttribute('webkitdirectory')]).toEqual([
      ...[false, '.blowback', false],
    ]);
    await userEvent.upload(input, a);
    expect(input.value).toBe('');
    await userEvent.upload(input, a);
    expect(onFiles.mock.calls).toEqual([[[a]], [[a]]]);
  });

  test('takes several files', async () => {
    const { onFiles, input } = pick({ takes: 'files' });
    await userEvent.upload(input, [a, b]);
    expect(onFiles.mock.calls).toEqual([[[a, b]]]);
  });

  test('takes a folder, with all files in it', () => {
    const { onFiles, input } = pick({ takes: 'folder' });
    expect(input.hasAttribute('webkitdirectory')).toBe(true);
    fireEvent.change(input, { target: { files: [a, b] } });
    expect(onFiles.mock.calls).toEqual([[[a, b]]]);
  });

  test('says nothing where nothing was picked', () => {
    for (const takes of ['file', 'folder'] as const) {
      const { onFiles, input } = pick({ takes });
      fireEvent.change(input, { target: { files: [] } });
      expect(onFiles).not.toHaveBeenCalled();
      cleanup();
    }
  });

  test('shows the dialog when its button is pressed', async () => {
    const { input } = pick({});
    const shown = vi.spyOn(input, 'click').mockImplementation(() => undefined);
    await userEvent.click(screen.getByRole('button', { name: 'Pick' }));
    expect(shown).toHaveBeenCalledTimes(1);
  });
});
