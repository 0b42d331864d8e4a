/** A text of the document under its heading; nothing where there is none. Line breaks stay, and nothing is markup. */
import styles from './handout.module.css';

export interface TextSectionProps {
  readonly heading: string;
  readonly text: string;
}

export function TextSection({ heading, text }: TextSectionProps) {
  if (text.trim() === '') return null;
  return (
    <section>
      <h3>{heading}</h3>
      <p className={styles.text}>{text}</p>
    </section>
  );
}
