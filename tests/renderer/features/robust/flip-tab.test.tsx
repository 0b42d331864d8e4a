import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import {
  mexico,
  seriesOf,
  setLever,
  settingOf,
  type BlowbackDocument,
} from '../../../../models/index';
import { FlipTab } from '../../../../renderer/features/robust/flip-tab';
import type { Asked } from '../../../../renderer/features/robust/use-question';
import { fakeSession, jobsOnTheSpot, openEntry, renderView } from '../render-view';

const holds = /^Over the plausible assumptions it holds in/;

it('says how often it holds where two scenarios differ', async () => {
  const { searching, counting } = show(setLever(twice(), 'copy', 'prison-hardness', 0, 0.9));
  await userEvent.click(counting);
  expect(screen.getByTestId('flip-holding').textContent).toMatch(holds);
  expect(searching.textContent).toBe('Run');
});

it('says nothing of how often no difference holds, whichever is asked first', async () => {
  const { searching, counting } = show(twice());
  await userEvent.click(counting);
  expect(counting.textContent).toBe('Run again');
  expect(screen.queryByText(holds)).toBeNull();
  await userEvent.click(searching);
  expect(screen.getByTestId('flip-found').textContent).toContain('there is nothing to turn');
  expect(screen.queryByText(holds)).toBeNull();
});

/** A short document of a scenario and its copy. */
function twice(): BlowbackDocument {
  const document = openEntry('handover-29');
  const [first] = document.scenarios;
  return { ...document, weeks: 8, scenarios: [first, { ...first, id: 'copy', title: 'Copy' }] };
}

function show(document: BlowbackDocument) {
  const [against, scenario] = document.scenarios;
  const info = seriesOf(mexico).find(({ id }) => id === 'homicides')!;
  const target = { series: info.id, span: 'total', week: document.weeks - 1 } as const;
  const [own, other] = [scenario, against].map(({ id }) => settingOf(document, id));
  const asked: Asked = {
    question: { target, how: info.monthly, setting: own, against: other },
    ...{ key: document.title, info, subject: '', unit: '', scenario, against },
    ...{ others: [against], span: 'total', setAgainst: () => undefined, setSpan: () => undefined },
  };
  const { session } = fakeSession();
  renderView(<FlipTab asked={asked} />, {
    ...session,
    jobs: jobsOnTheSpot,
  });
  const [searching, counting] = screen.getAllByTestId('begin-job');
  return { searching, counting };
}
