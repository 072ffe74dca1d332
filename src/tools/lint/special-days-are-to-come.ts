import { readSpecialDays, stillToCome } from '../../domain/hours/special-days.ts';
import { adviceIn, type ContentRule } from './rule.ts';

/** Advice: a list of special days that are all over is perhaps last year's. */
export const specialDaysAreToCome: ContentRule = ({ clinic, today }) => {
  const days = clinic.valid.specialDays ?? [];
  if (days.length === 0 || stillToCome(readSpecialDays(days).periods, today).length > 0) return [];
  return [
    adviceIn(
      clinic.path,
      'All special days are over, so none is shown.',
      'Add the next holidays, or empty the list: specialDays: []',
      clinic.positionOf(['specialDays'], 'key'),
    ),
  ];
};
