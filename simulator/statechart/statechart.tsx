/** The drawing with its looks. What is drawn, and how it is walked, is in chart.tsx. */
import './statechart.css';
import './beside.css';
import './region.css';

export { Statechart } from './chart.tsx';
export type { LiveState } from './live-state.ts';
