/** One outcome as a number: how much, how much more or fewer than the baseline, how sure. */
import { IconArrowDownRight, IconArrowUpRight, IconEqual } from '@tabler/icons-react';
import { memo } from 'react';
import { ScenarioSwatch } from './scenario-swatch';
import classes from './outcome-card.module.css';

/** The same outcome in another scenario, in one line. */
export interface OutcomeRow {
  readonly id: string;
  /** Ready-made title of the scenario. */
  readonly title: string;
  readonly colour: string;
  readonly dash: string;
  /** Ready-made number. */
  readonly number: string;
}

export interface OutcomeCardProps {
  /** Ready-made name of the outcome. */
  readonly label: string;
  /** Ready-made number, without its unit. */
  readonly number: string;
  /** Ready-made unit. */
  readonly unit: string;
  /** Ready-made: "14 % fewer than the baseline". */
  readonly change?: string | undefined;
  /** Which way the number moved; the arrow says more or fewer, never good or bad. */
  readonly direction?: 'up' | 'down' | 'same' | undefined;
  /** Ready-made: "better" or "worse", in words, where people would agree. */
  readonly verdict?: string | undefined;
  /** Ready-made: "90 % of runs: 320–510". */
  readonly band?: string | undefined;
  /** CSS colour and dash of the scenario that the number belongs to. */
  readonly accent: { readonly colour: string; readonly dash: string };
  /** The other scenarios, at most five are worth showing. */
  readonly rows?: readonly OutcomeRow[] | undefined;
  /** Whether this outcome is the one in the large chart. */
  readonly selected?: boolean | undefined;
  /** Puts this outcome into the large chart; absent, the card is no button. */
  readonly onSelect?: (() => void) | undefined;
}

/** Made once, so that a card with another number does not draw its arrow again. */
const arrows = {
  up: <IconArrowUpRight size={15} stroke={2} aria-hidden />,
  down: <IconArrowDownRight size={15} stroke={2} aria-hidden />,
  same: <IconEqual size={15} stroke={2} aria-hidden />,
} as const;

/** A button where it can be chosen. */
export const OutcomeCard = memo(function OutcomeCard(props: OutcomeCardProps) {
  const { onSelect, selected = false } = props;
  const content = <Content {...props} />;
  if (!onSelect) return <div className={classes.card}>{content}</div>;
  return (
    <button
      type="button"
      className={`${classes.card} ${classes.button}`}
      aria-pressed={selected}
      onClick={onSelect}
    >
      {content}
    </button>
  );
});

function Content({ label, number, unit, accent, ...rest }: OutcomeCardProps) {
  return (
    <>
      <span className={classes.label}>{label}</span>
      <span className={classes.amount}>
        <span className={classes.number}>{number}</span>{' '}
        <span className={classes.unit}>{unit}</span>
      </span>
      <ScenarioSwatch {...accent} width={34} />
      {rest.change !== undefined && (
        <span className={classes.change}>
          {rest.direction && arrows[rest.direction]}
          <span>
            {rest.change}
            {rest.verdict !== undefined && (
              <span className={classes.verdict}>, {rest.verdict}</span>
            )}
          </span>
        </span>
      )}
      {rest.band !== undefined && <span className={classes.band}>{rest.band}</span>}
      {rest.rows && rest.rows.length > 0 && (
        <span className={classes.rows}>
          {rest.rows.map((row) => (
            <span key={row.id} className={classes.row}>
              <ScenarioSwatch colour={row.colour} dash={row.dash} width={18} />
              <span className={classes.rowTitle}>{row.title}</span>
              <span className={classes.rowNumber}>{row.number}</span>
            </span>
          ))}
        </span>
      )}
    </>
  );
}
