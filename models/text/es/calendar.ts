import type { calendar as english } from '../en/calendar';
import type { Same } from '../same';

export const calendar = {
  date: '{{day}} de {{month}} de {{year}}',
  month: '{{month}} de {{year}}',
  months: {
    m1: 'enero',
    m2: 'febrero',
    m3: 'marzo',
    m4: 'abril',
    m5: 'mayo',
    m6: 'junio',
    m7: 'julio',
    m8: 'agosto',
    m9: 'septiembre',
    m10: 'octubre',
    m11: 'noviembre',
    m12: 'diciembre',
  },
  short: {
    m1: 'ene',
    m2: 'feb',
    m3: 'mar',
    m4: 'abr',
    m5: 'may',
    m6: 'jun',
    m7: 'jul',
    m8: 'ago',
    m9: 'sep',
    m10: 'oct',
    m11: 'nov',
    m12: 'dic',
  },
} satisfies Same<typeof english>;
