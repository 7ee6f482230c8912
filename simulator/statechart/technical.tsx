/** The ids of states on the drawing. Effects and whole conditions are in the outline. */
import type { ChartLayout } from '../graph/layout.ts';
import { Mute } from './glyph.tsx';

/** Unit: pixels. From a box to the middle of its id: a region's is above it, a state's below. */
const AWAY = { region: -7, state: 10 };

/** They lie beside the boxes, which were made without them. */
export function TechnicalNames({ layout: { nodes } }: { readonly layout: ChartLayout }) {
  return (
    <Mute>
      {nodes
        .filter(({ kind }) => kind !== 'initial')
        .map(({ id, kind, x, y, w, h }) => (
          <text
            key={id}
            className="chart-technical"
            direction="ltr"
            x={x + w / 2}
            y={kind === 'compound' ? y + AWAY.region : y + h + AWAY.state}
            dy="0.355em"
            textAnchor="middle"
          >
            {id}
          </text>
        ))}
    </Mute>
  );
}
