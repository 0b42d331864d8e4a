/** Lo que siguió a capturas, abatimientos y entregas. */
import type { EvidenceInWords } from './words';

export const violence: EvidenceInWords = {
  'lindo-padilla-romo-2018': {
    cite: 'Lindo y Padilla-Romo 2018',
    finding:
      'En el lugar donde se capturó a un líder, los homicidios subieron alrededor de 80 % (40–100 %) y siguieron altos 12 meses.',
  },
  'lindo-padilla-romo-2018-neighbours': {
    cite: 'Lindo y Padilla-Romo 2018',
    finding:
      'En lugares vecinos de la misma organización, los homicidios subieron alrededor de 30 % durante 6 meses y luego volvieron a su nivel.',
  },
  'lindo-padilla-romo-2018-distant': {
    cite: 'Lindo y Padilla-Romo 2018',
    finding:
      'En lugares distantes de la misma organización, los homicidios crecieron despacio, hasta alrededor de 18 % más en el mes 12.',
  },
  'lindo-padilla-romo-2018-elsewhere': {
    cite: 'Lindo y Padilla-Romo 2018',
    finding:
      'En lugares sin la organización del líder capturado, los homicidios no cambiaron de manera medible (alrededor de 0 %).',
  },
  'state-level-effects': {
    finding:
      'Para estados enteros, los efectos municipales se reducen a la parte de los homicidios que corresponde a los lugares afectados (alrededor de 15–40 %): ' +
      'estado de la captura +15 % (0 a +40) durante 12 meses, estados vecinos de la organización +5 % (0 a +15) durante 6 meses, ' +
      'sus estados distantes +3 % (0 a +8) en el mes 12, estados sin ella 0 (−2 a +2).',
  },
  'calderon-2015': {
    finding:
      'La violencia ligada a organizaciones criminales subió alrededor de 36.5 % en los primeros 6 meses después de que se removió a un líder.',
  },
  'dickenson-2014': {
    finding:
      'A cada líder removido siguieron unas 17 muertes más a lo largo de 4 años (415 muertes por 25 líderes).',
  },
  'dickenson-2014-killing': {
    finding:
      'Abatir a un líder fue seguido de más violencia que capturarlo; solo el orden es seguro, y lo leemos como 1.3–1.5 veces.',
  },
  'phillips-2015': {
    finding:
      'A las detenciones de mandos medios no siguió alza alguna, o siguió una baja de hasta 5 %, a corto plazo, y más violencia después.',
  },
  'phillips-2015-killing': {
    finding:
      'A los abatimientos de líderes siguió más violencia que a las capturas; solo el orden es seguro.',
  },
  'sesnsp-no-spike-2025': {
    cite: 'SESNSP, víctimas mensuales de 2025',
    finding:
      'Ningún salto de los homicidios nacionales siguió a las entregas del 27 de febrero y del 12 de agosto de 2025: 0 % (−5 a +10) de inmediato.',
  },
  'feb-2026-burst': {
    cite: 'Prensa, febrero de 2026',
    finding:
      'Tras un operativo contra un jefe principal, la respuesta duró 1–2 días: unas 60 muertes y 85–250 bloqueos en 10–20 estados, y después terminó.',
  },
  'handover-provocation': {
    finding:
      'Lo bastante pequeña para que a una entrega no siga un salto de los homicidios nacionales, como no lo hubo en 2025.',
  },
  'attack-size': {
    finding:
      'Se juzga que unos miles de integrantes bastan para atacar en varias ciudades a la vez.',
  },
  'unexplained-variation': {
    finding:
      'Fijada por la distancia entre los meses de los estados y el nivel conocido antes, de 2016 a agosto de 2024: en un mes, 14 % en estados con 200 víctimas y 47 % en estados con 10; después de 18 meses, una cuarta parte y la mitad.',
  },
  'usual-growth': {
    finding:
      'De 2022 a 2025 crecieron los integrantes y bajaron los homicidios: se juzga que solo el crecimiento por encima o por debajo del habitual se nota en las guerras por territorio.',
  },
  'level-and-trend': {
    finding:
      'Con orígenes de 2016 a febrero de 2024, la mitad de la tendencia nacional de los últimos doce meses, que se reduce a la mitad cada 13 meses, sobre un nivel en el que un mes pesa 0.65 del siguiente y que la tendencia lleva hasta el último mes, erró los 18 meses siguientes una quinta parte menos que el último valor (nación), y un décimo menos en el estado mediano.',
  },
  'national-errors': {
    finding:
      'Preguntados cada mes antes de un inicio, nivel y tendencia erraron el conteo nacional tanto más cuanto más lejos miraban: con lo sabido a fines de 2018, por 24 % a 18 meses; en septiembre de 2024, por 13 %; en junio de 2025, por 13 % (raíz del error cuadrático medio). Cada inicio lleva el tamaño que se conocía entonces.',
  },
  'drift-returns': {
    finding:
      'Los homicidios nacionales se triplicaron de 2007 a 2011 y bajaron una tercera parte en tres años: una deriva tarda años en pasar, si es que pasa.',
  },
  'season-of-killing': {
    cite: 'SESNSP, víctimas mensuales 2015–2024, cálculo nuestro',
    finding:
      'Respecto de la media de su propio año, los homicidios nacionales diarios son 2.3 % más en julio y 2.3 % menos en enero, y ya lo eran en 2015–2018.',
  },
  'standing-returns': {
    finding:
      'Los niveles de los estados se alejaron durante años y volvieron una parte del camino; con qué rapidez es un juicio.',
  },
  'running-total': {
    finding:
      'El total acumulado desde diciembre de 2006 sigue al INEGI, multiplicado por 0.975 para que febrero de 2025 quede en los 480,000 reportados.',
  },
};
