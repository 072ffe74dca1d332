import { readOpeningWeek } from '../../domain/hours/opening-week.ts';
import { readSpecialDays } from '../../domain/hours/special-days.ts';
import type { DataProblem } from '../../domain/problem.ts';
import { adviceIn, inYaml, type ContentRule } from './rule.ts';

const alwaysShut: [message: string, fix: string] = [
  'No day of the week is open, so every page says that the clinic is closed.',
  'Write the days and hours under hours:, like Monday to Friday: 9am to 5:30pm.',
];

const unreachable: DataProblem = {
  path: [],
  at: 'key',
  message: 'There is neither a phone number nor a booking link: nobody could reach the clinic.',
  fix: 'Add a line like phone: "720-555-0100", or booking: with a url: line under it.',
};

/** Hours that can be read, special days that don't clash, and a way to reach the clinic. */
export const clinicMakesSense: ContentRule = ({ clinic }) => {
  const { data } = clinic.parsed;
  if (!data) return [];
  const { week, problems } = readOpeningWeek(data.hours);
  const shut = problems.length === 0 && week.every((spans) => spans.length === 0);
  return [
    ...[
      ...problems,
      ...readSpecialDays(data.specialDays).problems,
      ...(data.phone === undefined && data.booking === undefined ? [unreachable] : []),
    ].map((problem) => inYaml(clinic.path, clinic, problem)),
    ...(shut ? [adviceIn(clinic.path, ...alwaysShut, clinic.positionOf(['hours'], 'key'))] : []),
  ];
};
