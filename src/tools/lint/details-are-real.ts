import { placeholdersIn } from '../../domain/placeholders.ts';
import { inYaml, type ContentRule } from './rule.ts';

/** Before publishing: no detail of the clinic is a sample. */
export const detailsAreReal: ContentRule = ({ clinic }) => {
  const { data } = clinic.parsed;
  if (!data) return [];
  return placeholdersIn(data).map(({ path, name }) =>
    inYaml(clinic.path, clinic, {
      path,
      at: 'value',
      message: `The ${name} is a sample, not a real one.`,
      fix: 'Write the real one, or remove the line if it may be left out.',
    }),
  );
};
