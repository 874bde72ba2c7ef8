import css from './HowItWorks.module.css';

const STEPS = [
  {
    title: 'Cover eight parts',
    text: 'From goal to results, each with what to say in it.',
  },
  {
    title: 'Start from a sentence',
    text: 'Insert a pattern and type over its gaps.',
  },
  {
    title: 'Read it against the clock',
    text: 'See how long your answer takes to say.',
  },
] as const;

export function HowItWorks() {
  return (
    <ol className={css.steps}>
      {STEPS.map(({ title, text }) => (
        <li key={title}>
          <h2>{title}</h2>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}
