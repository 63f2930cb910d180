import type { JSX, ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  readonly title: string;
  readonly help: string;
  readonly action?: ReactNode;
}

/** Says what will appear here, why it is empty, and offers one action. */
export const EmptyState = ({ title, help, action }: EmptyStateProps): JSX.Element => (
  <div className="empty-state">
    <h2>{title}</h2>
    <p>{help}</p>
    {action}
  </div>
);
