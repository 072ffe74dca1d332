import { readOpeningWeek } from '../../domain/hours/opening-week.ts';
import { readSpecialDays } from '../../domain/hours/special-days.ts';
import type { Problem } from '../../domain/problem.ts';
import { clinic as schema } from '../../schemas/clinic.ts';
import { inYaml, type ContentRule } from './rule.ts';

const unreachable: Problem = {
  path: [],
  at: 'key',
  wrong: 'There is neither a phone number nor a booking link: nobody could reach the clinic.',
  mend: 'Add a line like phone: "303-555-0142", or booking: with a url: line under it.',
};

/** Hours that can be read, special days that don't clash, and a way to reach the clinic. */
export const clinicMakesSense: ContentRule = ({ clinic }) => {
  const { data } = schema.safeParse(clinic.data);
  if (!data) return [];
  return [
    ...readOpeningWeek(data.hours).problems,
    ...readSpecialDays(data.specialDays).problems,
    ...(data.phone === undefined && data.booking === undefined ? [unreachable] : []),
  ].map((problem) => inYaml(clinic.path, clinic, problem));
};
