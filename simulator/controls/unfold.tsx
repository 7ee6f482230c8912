/** A head that unfolds into more. What is folded away is not drawn. */
import { type ReactNode, useState } from 'react';

interface UnfoldProps {
  readonly head: ReactNode;
  readonly className?: string;
  readonly begins?: 'open' | 'folded';
  readonly children: () => ReactNode;
}

export function Unfold({ head, className, begins = 'folded', children }: UnfoldProps) {
  const [isOpen, setOpen] = useState(begins === 'open');
  return (
    <details
      className={className}
      open={isOpen}
      onToggle={(event) => {
        // A toggle inside bubbles in React, though not in the document.
        if (event.target === event.currentTarget) setOpen(event.currentTarget.open);
      }}
    >
      <summary>{head}</summary>
      {isOpen ? children() : null}
    </details>
  );
}
