/** Where it happens: the 32 states of Mexico by ISO 3166-2:MX code, in the order of the codes' usual list. */
import type { Cell } from '../rules/model';

/** The cells of the index `state`. */
export const states = [
  { id: 'AGU', label: 'Aguascalientes' },
  { id: 'BCN', label: 'Baja California' },
  { id: 'BCS', label: 'Baja California Sur' },
  { id: 'CAM', label: 'Campeche' },
  { id: 'CHP', label: 'Chiapas' },
  { id: 'CHH', label: 'Chihuahua' },
  { id: 'COA', label: 'Coahuila' },
  { id: 'COL', label: 'Colima' },
  { id: 'CMX', label: 'Ciudad de México' },
  { id: 'DUR', label: 'Durango' },
  { id: 'GUA', label: 'Guanajuato' },
  { id: 'GRO', label: 'Guerrero' },
  { id: 'HID', label: 'Hidalgo' },
  { id: 'JAL', label: 'Jalisco' },
  { id: 'MEX', label: 'Estado de México' },
  { id: 'MIC', label: 'Michoacán' },
  { id: 'MOR', label: 'Morelos' },
  { id: 'NAY', label: 'Nayarit' },
  { id: 'NLE', label: 'Nuevo León' },
  { id: 'OAX', label: 'Oaxaca' },
  { id: 'PUE', label: 'Puebla' },
  { id: 'QUE', label: 'Querétaro' },
  { id: 'ROO', label: 'Quintana Roo' },
  { id: 'SLP', label: 'San Luis Potosí' },
  { id: 'SIN', label: 'Sinaloa' },
  { id: 'SON', label: 'Sonora' },
  { id: 'TAB', label: 'Tabasco' },
  { id: 'TAM', label: 'Tamaulipas' },
  { id: 'TLA', label: 'Tlaxcala' },
  { id: 'VER', label: 'Veracruz' },
  { id: 'YUC', label: 'Yucatán' },
  { id: 'ZAC', label: 'Zacatecas' },
] as const satisfies readonly Cell[];

/** Code of a state, such as `SIN`. */
export type StateId = (typeof states)[number]['id'];
