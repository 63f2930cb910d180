import type { JSX } from 'react';
import { formatDay, formatInstant, workingDaysBetween } from '../../texts/format.js';
import type { Texts } from '../../texts/en.js';
import { useTexts } from '../../texts/use-texts.js';
import './due-date.css';
import { StatusMark } from '../status-mark/status-mark.js';

/** `due in 2 working days`, `3 working days overdue`: how far a due instant is from now, in words. */
export const dueWords = (texts: Texts, now: Date, dueAt: string): string => {
  const due = new Date(dueAt);
  const days = workingDaysBetween(now, due);
  if (due < now) return days === 0 ? texts.due.overdueToday : texts.due.overdue(-days);
  return days === 0 ? texts.due.today : texts.due.inDays(days);
};

interface DueDateProps {
  readonly dueAt: string;
  readonly now: Date;
}

/** A due date with its day and the distance in working days; overdue is marked by shape, word and colour. */
export const DueDate = ({ dueAt, now }: DueDateProps): JSX.Element => {
  const texts = useTexts();
  const words = dueWords(texts, now, dueAt);
  return (
    <time dateTime={dueAt} title={formatInstant(texts.locale, dueAt)}>
      {new Date(dueAt) < now ? (
        <StatusMark tone="attention" label={words} />
      ) : (
        <>
          {formatDay(texts.locale, dueAt)}{' '}
          <span className="soft small due-date__words">{words}</span>
        </>
      )}
    </time>
  );
};
