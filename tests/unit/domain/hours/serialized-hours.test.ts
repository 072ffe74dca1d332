import { expect, it } from 'vitest';
import { clinicView } from '../../../../src/domain/clinic-view.ts';
import { realClinic } from '../../../fixtures/clinics.ts';

it('a page carries the week and the special days still to come, and a reason where it is closed', () => {
  const clinic = {
    ...realClinic,
    hours: { Monday: '9am to 1pm, 2pm to 6pm', Saturday: '9am to noon, noon to 3pm' },
    specialDays: [
      { on: '2026-11-19', hours: 'closed', reason: 'Long past' },
      { on: '2026-12-24', hours: '10am to 2pm', reason: 'Christmas Eve' },
      { from: '2026-11-20', to: '2026-11-22', hours: 'closed', reason: 'Painting' },
    ],
  };
  expect(clinicView(clinic, '2026-11-22').serializedHours).toEqual([
    'America/Denver',
    [[540, 780, 840, 1080], [], [], [], [], [540, 900], []],
    [
      ['2026-11-20', '2026-11-22', [], 'Painting'],
      ['2026-12-24', '2026-12-24', [600, 840], ''],
    ],
  ]);
});
