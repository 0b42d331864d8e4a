/** The screen that everybody sees. It knows nothing of the document: the audience's window draws the same data. */
import { useElementSize } from '@mantine/hooks';
import { TimeChart } from '../../charts/index';
import type { StageBody, StageContent } from './content';
import styles from './stage.module.css';
import type { StagePen } from './use-class-pen';

interface StageProps {
  readonly content: StageContent;
  /** Lets the speaker draw on the chart; the audience's window only shows it. */
  readonly drawing?: StagePen | undefined;
}

export function Stage({ content, drawing }: StageProps) {
  const { title, question, body, note, spotlight } = content;
  return (
    <section className={styles.stage} aria-label={title} data-testid="stage">
      <h1 className={styles.title}>{title}</h1>
      {question !== '' && body.kind !== 'words' && <p className={styles.question}>{question}</p>}
      {note !== '' && (
        <p className={styles.note} role="status">
          {note}
        </p>
      )}
      <Body body={body} drawing={drawing} />
      {spotlight !== undefined && (
        <div
          className={styles.dark}
          data-testid="spotlight"
          style={{
            background: `radial-gradient(circle at ${spotlight.x * 100}% ${spotlight.y * 100}%, transparent 0 16vmin, var(--bb-shade) 18vmin)`,
          }}
        />
      )}
    </section>
  );
}

function Body({ body, drawing }: Pick<StageProps, 'drawing'> & { readonly body: StageBody }) {
  switch (body.kind) {
    case 'words':
      return (
        <div className={styles.body} tabIndex={0} role="group" aria-label={body.lead || body.text}>
          {body.lead !== '' && <p className={styles.lead}>{body.lead}</p>}
          <p className={styles.words}>{body.text}</p>
        </div>
      );
    case 'list':
      return (
        <div className={styles.body} tabIndex={0} role="group" aria-label={body.items[0] ?? ''}>
          <ol className={styles.list}>
            {body.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
        </div>
      );
    case 'chain':
      return (
        <div
          className={styles.body}
          tabIndex={0}
          role="group"
          aria-label={body.links[0]?.from ?? ''}
        >
          <ul className={styles.chain} data-testid="chain">
            {body.links.map(({ from, sign, to }) => (
              <li key={`${from} ${sign} ${to}`}>
                <b>{from}</b> <span className={styles.sign}>{sign} →</span> <b>{to}</b>
              </li>
            ))}
          </ul>
        </div>
      );
    case 'table':
      return <StageTable body={body} />;
    case 'chart':
      return <StageChart body={body} drawing={drawing} />;
  }
}

function StageTable({ body }: { readonly body: Extract<StageBody, { kind: 'table' }> }) {
  return (
    <div
      className={styles.body}
      tabIndex={0}
      role="group"
      aria-label={body.head.filter((word) => word !== '').join(', ')}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            {body.head.map((word, at) => (
              <th key={at} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, at) =>
                at === 0 ? (
                  <th key={at} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={at}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Room for the chart's own heading, in shares of its height, and the least height that says anything. */
const HEADING = 0.14;
const LEAST = 140;

interface StageChartProps extends Pick<StageProps, 'drawing'> {
  readonly body: Extract<StageBody, { kind: 'chart' }>;
}

function StageChart({ body, drawing }: StageChartProps) {
  const { ref, height } = useElementSize();
  const { kind: _kind, week, ...chart } = body;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const room = height - Math.max(height * HEADING, 3.5 * rem);
  return (
    <div ref={ref} className={styles.chart} data-testid="stage-chart">
      {height > 0 && (
        <TimeChart
          {...chart}
          selectedWeek={drawing?.week ?? week}
          onSelectWeek={drawing?.onSelectWeek}
          pen={drawing?.pen}
          zeroBased
          size="projector"
          height={Math.max(LEAST, Math.floor(room))}
        />
      )}
    </div>
  );
}
